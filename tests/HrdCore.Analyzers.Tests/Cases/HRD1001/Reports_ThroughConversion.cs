using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class FileName(string text)
{
    public static implicit operator string(FileName name) => name.ToString();

    public static implicit operator FileName(string text) => new(text);

    public override string ToString() => text;
}

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, [Sensitive(DataClass.Identity)] FileName file)
    {
        logger.LogInformation("{Name}", (object)[|defender.LegalName|]);
        logger.LogInformation("{Name}", ((([|defender.LegalName|]))));
        logger.LogInformation("{Age}", (long)[|defender.Age|]);
        logger.LogInformation("{Name}", ([|defender.Home|] as object)!);
        logger.LogInformation([|file|]);
        logger.LogInformation("{Name}", [|(FileName)defender.LegalName|]);
    }
}
