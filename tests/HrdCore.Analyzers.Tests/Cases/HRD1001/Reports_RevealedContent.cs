using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Note(string text) : IRevealable<string>
{
    public DataClass DataClass => DataClass.Operational;

    public string Reveal(Purpose purpose) => text;

    public override string ToString() => "[Operational]";
}

internal sealed class Intake(ILogger logger, SensitiveReader reader)
{
    public void Open(Sensitive<string> name, Sensitive<int> age, IRevealable<string> contact, Note note)
    {
        logger.LogInformation("{Name}", [|name.Reveal(Purpose.CaseReview)|]); // => Sensitive.Reveal() reaches LogInformation as an argument
        logger.LogInformation("{Age}", [|age.Reveal(Purpose.CaseReview)|]);
        logger.LogInformation("{Contact}", [|contact.Reveal(Purpose.CaseReview)|]); // => IRevealable.Reveal() reaches LogInformation as an argument
        logger.LogInformation($"{[|note.Reveal(Purpose.CaseReview).Trim()|]}"); // => Note.Reveal() reaches LogInformation inside an interpolated string
        logger.LogInformation("{Name}", [|reader.Reveal(name, Purpose.CaseReview)|]); // => SensitiveReader.Reveal() reaches LogInformation as an argument
    }
}
