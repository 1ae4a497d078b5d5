using System.Text; namespace Cases;

internal sealed class Intake(Microsoft.Extensions.Logging.ILogger logger)
{
    public void Open(Personas.Defender defender) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(logger, "{Name}", defender.LegalName);
}
