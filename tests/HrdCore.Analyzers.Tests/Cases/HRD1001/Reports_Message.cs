using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger? logger)
{
    public void Open(Defender defender)
    {
        logger?.LogInformation([|defender.LegalName|]); // => Defender.LegalName reaches LogInformation as an argument
        LoggerExtensions.LogInformation(logger!, message: [|defender.LegalName|]);
        LoggerExtensions.LogInformation(logger!, args: [[|defender.LegalName|]], message: "Opened for {Name}");
    }
}
