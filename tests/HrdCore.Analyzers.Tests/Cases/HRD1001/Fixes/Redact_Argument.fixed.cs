using HrdCore.Redaction;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender   defender)   // odd   spacing stays
    {
        logger.LogInformation("Opened {Case} for {Name}", defender.Id,   /* who */ Redactor.Redact(defender.LegalName) /* said */ );
        logger.LogInformation(
            "Born {Born}",
            Redactor.Redact(defender.BirthDate)); // not text
    }
}
