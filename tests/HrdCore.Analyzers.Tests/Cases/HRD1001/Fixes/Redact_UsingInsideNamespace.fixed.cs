namespace Cases
{
    using HrdCore.Redaction;
    using Microsoft.Extensions.Logging;
    using Personas;

    internal sealed class Intake(ILogger logger)
    {
        public void Open(Defender defender) => logger.LogInformation("{Name}", Redactor.Redact(defender.LegalName));
    }
}
