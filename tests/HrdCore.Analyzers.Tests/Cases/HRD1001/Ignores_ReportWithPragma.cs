using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender)
    {
#pragma warning disable HRD1001 // The log of the intake device stays on the device and is encrypted.
        logger.LogInformation("{Name}", defender.LegalName);
#pragma warning restore HRD1001
    }
}
