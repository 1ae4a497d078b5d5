using System.Text;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender, int audience, object[] others)
    {
        logger.LogInformation($"Opened for {Redactor.Redact(defender!.LegalName)}, {Redactor.Redact(defender.LegalName),-20}");
        logger.LogInformation($"Born {Redactor.Redact(defender.BirthDate)}, {Redactor.Redact(defender.BirthDate),12}, {defender.Id:N}");
        logger.LogInformation($"{(audience > 0 ? Redactor.Redact(defender.Alias) : "none"):x} {Redactor.Redact(audience > 0 ? defender.Age : 0)}");
    }
}
