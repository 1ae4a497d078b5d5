using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    private string? _last;

    [Sensitive(DataClass.Identity)]
    public string? Alias { get; set; }

    [Sensitive(DataClass.Identity)]
    public string Name { get; set; } = "";

    public void Open(Defender defender, Intake? other)
    {
        logger.LogInformation("{Name}", [|_last = defender.LegalName|]);
        logger.LogInformation("{Name}", [|_last ??= defender.LegalName|]);
        logger.LogInformation("{Name}", [|_last += defender.LegalName|]);
        logger.LogInformation("{Name}", [|Alias ??= "none"|]); // => Intake.Alias reaches LogInformation as an argument
        logger.LogInformation("{Name}", [|Name += " (confirmed)"|]); // => Intake.Name reaches LogInformation as an argument
        logger.LogInformation("{Name}", [|Name += defender.LegalName|]);
        logger.LogInformation("{Name}", [|other?.Name += "!"|]);
        logger.LogInformation("{Name}", Name = "none"); // what was there before is overwritten
        logger.LogInformation("{Name}", _last += "!");
    }
}
