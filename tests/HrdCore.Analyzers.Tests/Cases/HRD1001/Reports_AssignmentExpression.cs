using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    private string? _last;

    public void Open(Defender defender)
    {
        logger.LogInformation("{Name}", [|_last = defender.LegalName|]);
        logger.LogInformation("{Name}", [|_last ??= defender.LegalName|]);
    }
}
