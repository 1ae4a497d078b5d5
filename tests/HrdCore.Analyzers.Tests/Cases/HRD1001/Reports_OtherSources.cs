using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public async Task Open([Sensitive(DataClass.Identity)] string name, Defender defender)
    {
        logger.LogInformation("{Name}", [|name|]); // => Parameter 'name' reaches LogInformation as an argument
        logger.LogInformation("{Passport}", [|defender.passport|]); // => Defender.passport reaches LogInformation as an argument
        logger.LogInformation("{Where}", [|defender.Whereabouts()|]); // => Defender.Whereabouts() reaches LogInformation as an argument
        logger.LogInformation("{Where}", [|await defender.WhereaboutsAsync()|]); // => Defender.WhereaboutsAsync() reaches LogInformation as an argument
        logger.LogInformation("{Where}", [|await defender.WhereaboutsAsync().ConfigureAwait(false)|]);
        logger.LogInformation("{Where}", [|defender.WhereaboutsAsync().Result|]);
        logger.LogInformation("{Hint}", [|Vault.Hint|]); // => Vault.Hint reaches LogInformation as an argument
        logger.LogInformation("{Answer}", [|new Vault()["first pet"]|]); // => Vault[] reaches LogInformation as an argument
    }
}

internal sealed class Vault
{
    [Sensitive(DataClass.Credentials)]
    public static string Hint { get; } = "";

    [Sensitive(DataClass.Credentials)]
    public string this[string question] => question;
}
