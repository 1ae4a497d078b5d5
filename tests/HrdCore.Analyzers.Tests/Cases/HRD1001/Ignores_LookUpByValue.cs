using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger, Dictionary<string, string> numbers)
{
    public void Open(Defender defender)
    {
        logger.LogInformation("{Case}", numbers[defender.LegalName]);
        logger.LogInformation("{Case}", numbers.GetValueOrDefault(defender.LegalName));
        logger.LogInformation("{Case}", CaseOf(defender.LegalName));
    }

    private static string CaseOf(string name) => name.Length > 3 ? "A" : "B";
}
