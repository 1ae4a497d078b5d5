using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

// Misses that docs/rules/HRD1001.md states: each is a leak, and a later version will report it.
internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, IEnumerable<Defender> defenders)
    {
        var name = defender.LegalName;
        logger.LogInformation("{Name}", name);
        logger.LogInformation("{Name}", NameOf(defender));
        logger.LogInformation("{Names}", defenders.Select(one => one.LegalName));
        logger.LogInformation("{Next}", defender.Age + 1);
    }

    private static string NameOf(Defender defender) => defender.LegalName;
}
