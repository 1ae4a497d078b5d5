using System.Text;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender, int audience, object[] others)
    {
        logger.LogInformation("Opened for " + Redactor.Redact(defender?.LegalName) + ", " + Redactor.Redact(defender!.Age));
        logger.LogInformation("{Name}", Redactor.Redact(defender.LegalName.Trim().ToUpperInvariant()));
        logger.LogInformation("{Name}", Redactor.Redact(defender.LegalName)!);
        logger.LogInformation(string.Join(", ", defender.Id, Redactor.Redact(defender.Age), Redactor.Redact(defender.Alias)));
        logger.LogInformation("{Object}", new { defender.Id, LegalName = Redactor.Redact(defender.LegalName), Years = Redactor.Redact(defender.Age) });
        logger.LogInformation("{Pair}", (defender.Id, Redactor.Redact(defender.Age)));
        logger.LogInformation("{Id} {Age}", new object[] { defender.Id, Redactor.Redact(defender.Age) });
        logger.LogInformation("{Id} {Phone}", [defender.Id, Redactor.Redact(defender.Phones[0]), .. others]);
    }
}
