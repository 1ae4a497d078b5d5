using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, int audience)
    {
        logger.LogInformation("Opened for {Name}", defender.IsAtRisk ? "someone" : [|defender.LegalName|]); // => Defender.LegalName reaches LogInformation as an argument
        logger.LogInformation("Opened for {Name}", [|defender.Alias|] ?? [|defender.LegalName|]); // => Defender.Alias reaches LogInformation as an argument; Defender.LegalName reaches LogInformation as an argument
        logger.LogInformation("Opened for {Name}", audience switch
        {
            0 => defender.CaseNumber,
            1 => [|defender.Alias|],
            _ => throw new ArgumentOutOfRangeException(nameof(audience)),
        });
    }
}
