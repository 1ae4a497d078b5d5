using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal static class Texts
{
    public static string FirstWord(this string text) => text.Split(' ')[0];
}

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender)
    {
        logger.LogInformation("{Name}", [|defender.LegalName.Trim()|]); // => Defender.LegalName reaches LogInformation as an argument
        logger.LogInformation("{Name}", [|defender.LegalName.Substring(0, 3).ToUpperInvariant()|]);
        logger.LogInformation("{Name}", [|defender.LegalName.ToString()|]);
        logger.LogInformation("{Name}", [|defender.LegalName[0]|]);
        logger.LogInformation("{Name}", [|defender.LegalName[..3]|]);
        logger.LogInformation("{Name}", [|defender.LegalName[^1]|]);
        logger.LogInformation("{Name}", [|defender.LegalName.FirstWord()|]);
        logger.LogInformation("{Name}", [|(defender.Alias ?? "none").Trim()|]);
        logger.LogInformation("{Name}", [|(defender.Alias ?? defender.LegalName).Trim()|]); // => Defender.Alias reaches LogInformation as an argument
        logger.LogInformation("{Name}", [|defender.LegalName.Split(' ')[1]|]);
        logger.LogInformation($"{[|defender.LegalName.AsSpan(0, 1)|]}");
        logger.LogInformation("{Born}", [|defender.BirthDate.ToString("O")|]);
        logger.LogInformation("{Born}", [|defender.BirthDate.AddDays(1)|]);
        logger.LogInformation("{Arrested}", [|defender.ArrestDate!.Value|]);
        logger.LogInformation("{Arrested}", [|defender.ArrestDate.GetValueOrDefault()|]);
        logger.LogInformation("{Age}", [|defender.Age.ToString()|]);
    }
}
