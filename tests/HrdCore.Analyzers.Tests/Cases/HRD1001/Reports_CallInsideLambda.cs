using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    private static readonly Func<Defender, ILogger, int> Early = (defender, log) =>
    {
        log.LogInformation("{Name}", [|defender.LegalName|]);
        return 0;
    };

    public void Open(IEnumerable<Defender> defenders)
    {
        foreach (var defender in defenders)
        {
            Later(() => logger.LogInformation("{Name}", [|defender.LegalName|]));
        }

        void Later(Action act) => act();
    }
}
