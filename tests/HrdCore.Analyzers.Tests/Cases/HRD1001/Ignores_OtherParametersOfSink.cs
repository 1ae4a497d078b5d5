using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, [Sensitive(DataClass.Identity)] Exception exception)
    {
        logger.LogError(exception, "Failed");
        using (logger.BeginScope("{Name}", defender.LegalName))
        {
            logger.LogInformation(new EventId(defender.Age), "Opened");
        }
    }
}
