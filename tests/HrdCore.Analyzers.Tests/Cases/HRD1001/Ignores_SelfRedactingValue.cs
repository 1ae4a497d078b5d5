using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal readonly struct Code : ISelfRedacting
{
    public DataClass DataClass => DataClass.Credentials;

    public override string ToString() => "[Credentials]";
}

internal sealed class Witness
{
    [Sensitive(DataClass.Source)]
    public Sensitive<string> Name { get; } = new("Invented", DataClass.Source);

    [Sensitive(DataClass.Source)]
    public IReadOnlyList<Sensitive<string>> Aliases { get; } = [];

    [Sensitive(DataClass.Source)]
    public Sensitive<string>[] Places { get; } = [];

    [Sensitive(DataClass.Credentials)]
    public Code? Code { get; }
}

internal sealed class Intake(ILogger logger, SensitiveReader reader)
{
    public void Open<T>(Witness? witness, T any, Sensitive<Sensitive<string>> nested)
        where T : ISelfRedacting
    {
        logger.LogInformation("{Name}", witness?.Name);
        logger.LogInformation("{Name}", witness!.Name.ToString());
        logger.LogInformation($"{witness.Name} {witness.Code}");
        logger.LogInformation("{Class}", witness.Name.DataClass);
        logger.LogInformation("{Aliases} {Places} {Place}", witness.Aliases, witness.Places, witness.Places[0]);
        logger.LogInformation("{Any}", any);
        logger.LogInformation("{Inner}", reader.Reveal(nested, Purpose.CaseReview));
    }
}
