using Personas;
#if !OLD
using Microsoft.Extensions.Logging;
#endif

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender) => logger.LogInformation("{Name}", defender.LegalName);
}
