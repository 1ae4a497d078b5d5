using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    private const string Greeting = "Opened " + nameof(Defender.Alias);

    public void Open(Defender defender)
    {
        logger.LogInformation("Missing {Field}", nameof(defender.LegalName));
        logger.LogInformation($"Missing {nameof(Defender.LegalName)}" + Greeting);
    }
}
