using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal static class Redactor
{
    public static string Redact(string text) => text;
}

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender) => logger.LogInformation($"{defender.LegalName}");
}
