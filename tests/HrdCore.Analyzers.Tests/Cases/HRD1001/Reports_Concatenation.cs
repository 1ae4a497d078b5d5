using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender)
    {
        logger.LogInformation("Opened for " + [|defender.LegalName|]); // => Defender.LegalName reaches LogInformation inside a concatenated string
        logger.LogInformation("Opened for " + [|defender.Age|] + ", " + ([|defender.Alias|] + "."));
    }
}
