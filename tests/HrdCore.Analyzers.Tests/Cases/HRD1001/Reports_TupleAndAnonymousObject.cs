using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender)
    {
        logger.LogInformation("{Pair}", (defender.Id, [|defender.LegalName|])); // => Defender.LegalName reaches LogInformation as an argument
        logger.LogInformation("{Object}", new { defender.Id, [|defender.LegalName|], Years = [|defender.Age|] });
    }
}
