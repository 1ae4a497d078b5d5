using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, string name)
    {
        logger.LogInformation("Opened {Id} {Case} {AtRisk}", defender.Id, defender.CaseNumber, defender.IsAtRisk);
        logger.LogInformation($"Opened {defender.Id} for {name}");
        logger.LogInformation("Opened " + defender.CaseNumber.Trim());
    }
}
