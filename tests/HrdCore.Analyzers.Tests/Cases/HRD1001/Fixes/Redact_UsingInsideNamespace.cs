namespace Cases
{
    using Microsoft.Extensions.Logging;
    using Personas;

    internal sealed class Intake(ILogger logger)
    {
        public void Open(Defender defender) => logger.LogInformation("{Name}", defender.LegalName);
    }
}
