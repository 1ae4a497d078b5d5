using HrdCore.Classification;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal abstract class Pseudonyms
{
    [Sanitizer]
    public abstract string For(string name);
}

internal sealed class CaseKeys : Pseudonyms
{
    public override string For(string name) => "P-1";
}

internal sealed class Intake(ILogger logger, Pseudonyms pseudonyms, CaseKeys keys)
{
    public void Open(Defender defender)
    {
        logger.LogInformation("{Name}", Redactor.Redact(defender.LegalName));
        logger.LogInformation($"{Redactor.Redact(defender.LegalName.Trim())} {pseudonyms.For(defender.LegalName)}");
        logger.LogInformation("{Name}", keys.For(defender.LegalName));
        logger.LogInformation("{Name}", pseudonyms.For(defender.LegalName).ToUpperInvariant());
    }
}
