using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender)
    {
        logger.LogInformation("{Length}", defender.LegalName.Length);
        logger.LogInformation("{Length}", defender?.LegalName?.Length);
        logger.LogInformation("{Count} {Count}", defender!.Phones.Length, defender.Accounts.Count);
        logger.LogInformation("{Same}", defender.LegalName == defender.Alias);
        logger.LogInformation("{Known}", defender.Alias is not null);
        logger.LogInformation("{Adult}", defender.Age >= 18 ? "adult" : "minor");
        logger.LogInformation("{Order}", defender.Age.CompareTo(18));
        logger.LogInformation("{At}", defender.LegalName.IndexOf(' '));
        logger.LogInformation("{Hash}", defender.LegalName.GetHashCode());
        logger.LogInformation("{Empty}", string.IsNullOrEmpty(defender.Alias));
        logger.LogInformation($"{defender.LegalName.StartsWith("A")}");
        logger.LogInformation("{Type}", defender.LegalName.GetType());
        logger.LogInformation("{Dots}", "".PadRight(defender.Age, '.'));
        logger.LogInformation("{Year} {Floor}", defender.BirthDate.Year, defender.Home.Floor);
    }
}
