using System.Text;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender, int audience, object[] others)
    {
        logger.LogInformation("Opened for " + defender?.LegalName + ", " + defender!.Age);
        logger.LogInformation("{Name}", defender.LegalName.Trim().ToUpperInvariant());
        logger.LogInformation("{Name}", defender.LegalName!);
        logger.LogInformation(string.Join(", ", defender.Id, defender.Age, defender.Alias));
        logger.LogInformation("{Object}", new { defender.Id, defender.LegalName, Years = defender.Age });
        logger.LogInformation("{Pair}", (defender.Id, defender.Age));
        logger.LogInformation("{Id} {Age}", new object[] { defender.Id, defender.Age });
        logger.LogInformation("{Id} {Phone}", [defender.Id, defender.Phones[0], .. others]);
    }
}
