using HrdCore.Classification;
using Microsoft.Extensions.Logging;

namespace Cases;

internal sealed class Household
{
    [Sensitive(DataClass.Family)]
    public List<int> Ages { get; init; } = [];

    [Sensitive(DataClass.Family)]
    public int? Children { get; init; }

    [Sensitive(DataClass.Family)]
    public DateOnly[] Births { get; init; } = [];

    [Sensitive(DataClass.Finance)]
    public Task<decimal> Debt { get; init; } = Task.FromResult(0m);
}

internal sealed class Intake(ILogger logger)
{
    public async Task Open(Household household)
    {
        logger.LogInformation("{Age}", [|household.Ages[0]|]); // => Household.Ages reaches LogInformation as an argument
        logger.LogInformation("{Children}", [|household.Children!.Value|]);
        logger.LogInformation("{Children}", [|household.Children.GetValueOrDefault()|]);
        logger.LogInformation("{Debt}", [|household.Debt.Result|]);
        logger.LogInformation("{Debt}", [|await household.Debt|]);
        logger.LogInformation("{Birth} {Birth}", [|household.Births[0]|], [|household.Births.First()|]);
        logger.LogInformation("{Ages} {Known}", household.Ages.Count, household.Children.HasValue);
    }
}
