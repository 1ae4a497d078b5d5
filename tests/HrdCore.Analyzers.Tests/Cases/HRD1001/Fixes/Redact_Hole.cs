using System.Text;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender, int audience, object[] others)
    {
        logger.LogInformation($"Opened for {defender!.LegalName}, {defender.LegalName,-20}");
        logger.LogInformation($"Born {defender.BirthDate:yyyy}, {defender.BirthDate,12:O}, {defender.Id:N}");
        logger.LogInformation($"{(audience > 0 ? defender.Alias : "none"):x} {(audience > 0 ? defender.Age : 0):D3}");
    }
}
