using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender)
    {
        logger.LogInformation($"Opened for {[|defender.LegalName|]}"); // => Defender.LegalName reaches LogInformation inside an interpolated string
        logger.LogInformation($"Born {[|defender.BirthDate|]:yyyy}, case {defender.CaseNumber,12}");
        logger.LogInformation("Opened for {Who}", $"{defender.Id}/{[|defender.LegalName|],-20}");
        logger.LogInformation($"Opened {(defender.IsAtRisk ? [|defender.Alias|] : "case")} {$"{[|defender.passport|]}"}");
        logger.LogInformation($@"Opened for {[|defender.LegalName|]}" + $""" and {[|defender.Alias|]} """); // => Defender.LegalName reaches LogInformation inside an interpolated string; Defender.Alias reaches LogInformation inside an interpolated string
    }
}
