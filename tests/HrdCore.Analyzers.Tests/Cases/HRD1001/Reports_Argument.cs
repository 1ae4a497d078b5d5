using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, Exception exception)
    {
        logger.LogTrace("Opened for {Name}", [|defender.LegalName|]); // => Defender.LegalName reaches LogTrace as an argument
        logger.LogDebug("Opened for {Name}", [|defender.LegalName|]); // => Defender.LegalName reaches LogDebug as an argument
        logger.LogInformation("Opened {Case} for {Name}", defender.Id, [|defender.LegalName|]); // => Defender.LegalName reaches LogInformation as an argument
        logger.LogWarning(exception, "Opened for {Name}", [|defender.LegalName|]); // => Defender.LegalName reaches LogWarning as an argument
        logger.LogError(new EventId(4), exception, "Opened for {Name}, {Age}", [|defender.LegalName|], [|defender.Age|]); // => Defender.LegalName reaches LogError as an argument; Defender.Age reaches LogError as an argument
        logger.LogCritical(new EventId(5), "Opened for {Name}", [|defender.LegalName|]); // => Defender.LegalName reaches LogCritical as an argument
        logger.Log(LogLevel.Information, "Opened for {Name}", [|defender.LegalName|]); // => Defender.LegalName reaches Log as an argument
    }
}
