using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

[Sensitive(DataClass.Source)]
internal sealed class Statement
{
    [NotSensitive("Drawn at random.")]
    public string Number { get; init; } = "";
}

[NotSensitive("Only the number of the statement.")]
internal sealed class StatementNumber;

internal sealed class Archive
{
    [NotSensitive("Published.")]
    public Statement Published { get; } = new();

    public StatementNumber Number { get; } = new();
}

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, Statement statement, Archive archive, [NotSensitive("Published.")] Statement example)
    {
        logger.LogInformation("{Country}", defender.Home.CountryCode);
        logger.LogInformation("{Number}", statement.Number);
        logger.LogInformation("{Statement} {Number}", archive.Published, archive.Number);
        logger.LogInformation("{Example}", example);
    }
}
