using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender)
    {
        logger.LogInformation("{Phone}", [|defender.Phones[0]|]); // => Defender.Phones reaches LogInformation as an argument
        logger.LogInformation("{Phone}", [|defender.Phones[^1]|]);
        logger.LogInformation("{Phone}", [|defender.Phones.First()|]);
        logger.LogInformation("{Account}", [|defender.Accounts[0]|]);
        logger.LogInformation("{Accounts}", [|defender.Accounts|]);
        logger.LogInformation("{Accounts}", [|string.Join(", ", defender.Accounts).Trim()|]);
    }
}
