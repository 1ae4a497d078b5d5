using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender)
    {
        logger.LogInformation("{Home}", [|defender.Home|]); // => Defender.Home reaches LogInformation as an argument
        logger.LogInformation("{City}", [|defender.Home.City|]); // => Defender.Home reaches LogInformation as an argument
    }
}
