using System.Text;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender, int audience, object[] others)
    {
        logger.LogInformation("{Name}", audience > 0 ? defender!.LegalName : defender!.CaseNumber);
        logger.LogInformation("{Name}", defender.Alias ?? defender.LegalName);
        logger.LogInformation("{Age}", audience > 0 ? defender.Age : 0);
        logger.LogInformation("{Arrested}", defender.ArrestDate ?? defender.BirthDate);
        logger.LogInformation("{Age}", audience switch { 0 => 0, _ => (defender.Age) });
        logger.LogInformation("{Name}", audience switch { 0 => "none", _ => (defender.LegalName) });
        logger.LogInformation("{Age}", (long)defender.Age);
        logger.LogInformation("{Name}", (object)defender.LegalName);
        logger.LogInformation("{Age}", audience > 0 ? defender.Age : (defender.Age));
        logger.LogInformation("{Notes}", (Place?)defender.Notes);
    }
}
