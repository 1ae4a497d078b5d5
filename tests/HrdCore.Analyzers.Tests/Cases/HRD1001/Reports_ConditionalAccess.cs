using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender)
    {
        logger.LogInformation("Opened for {Name}", [|defender?.LegalName|]); // => Defender.LegalName reaches LogInformation as an argument
        logger.LogInformation("Opened for {Name}", [|defender?.Alias?.Trim().ToUpperInvariant()|]); // => Defender.Alias reaches LogInformation as an argument
        logger.LogInformation("Opened in {City}", [|defender?.Home?.City|]); // => Defender.Home reaches LogInformation as an argument
        logger.LogInformation("Opened in {City}", [|defender!.Home?.City?.Trim()|]); // => Defender.Home reaches LogInformation as an argument
    }
}
