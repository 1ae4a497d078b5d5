using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, string[] others)
    {
        logger.LogInformation("Opened {Case} for {Name}", new object[] { defender.Id, [|defender.LegalName|] }); // => Defender.LegalName reaches LogInformation as an argument
        logger.LogInformation("Opened {Case} for {Name}", [defender.Id, [|defender.LegalName|]]);
        logger.LogInformation("Opened {Case} for {Name}", new[] { defender.CaseNumber, [|defender.LegalName|] });
        logger.LogInformation("Opened for {Name}", [.. others, .. [|defender.Phones|]]);
    }
}
