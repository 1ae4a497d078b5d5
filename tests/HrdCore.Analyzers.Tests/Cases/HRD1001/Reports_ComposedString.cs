using System.Globalization;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, string template)
    {
        logger.LogInformation(string.Format(CultureInfo.InvariantCulture, "For {0}", [|defender.LegalName|])); // => Defender.LegalName reaches LogInformation inside a composed string
        logger.LogInformation(string.Concat("For ", [|defender.LegalName|], "."));
        logger.LogInformation(string.Join(", ", defender.Id, [|defender.Age|]));
        logger.LogInformation(string.Join(", ", [|defender.Phones|]));
        logger.LogInformation(template.Replace("{name}", [|defender.LegalName|]));
        logger.LogInformation(template.Replace('?', [|defender.LegalName[0]|]));
        logger.LogInformation(string.Create(CultureInfo.InvariantCulture, $"For {[|defender.LegalName|]}")); // => Defender.LegalName reaches LogInformation inside an interpolated string
        logger.LogInformation(FormattableString.Invariant($"For {[|defender.LegalName|]}"));
        logger.LogInformation(Convert.ToString([|defender.Age|], CultureInfo.InvariantCulture));
    }
}
