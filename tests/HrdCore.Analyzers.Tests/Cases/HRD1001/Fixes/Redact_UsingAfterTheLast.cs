global using System.Net;
using System.Text; // text
using static Microsoft.Extensions.Logging.LoggerExtensions;

namespace Cases;

internal sealed class Intake(Microsoft.Extensions.Logging.ILogger logger)
{
    public void Open(Personas.Defender defender) => logger.LogInformation("{Name}", defender.LegalName);
}
