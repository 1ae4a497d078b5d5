using System.Text;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender, int audience, object[] others)
    {
        logger.LogInformation("{Name}", audience > 0 ? Redactor.Redact(defender!.LegalName) : defender!.CaseNumber);
        logger.LogInformation("{Name}", Redactor.Redact(defender.Alias) ?? Redactor.Redact(defender.LegalName));
        logger.LogInformation("{Age}", Redactor.Redact(audience > 0 ? defender.Age : 0));
        logger.LogInformation("{Arrested}", Redactor.Redact(defender.ArrestDate ?? defender.BirthDate));
        logger.LogInformation("{Age}", Redactor.Redact(audience switch { 0 => 0, _ => (defender.Age) }));
        logger.LogInformation("{Name}", audience switch { 0 => "none", _ => (Redactor.Redact(defender.LegalName)) });
        logger.LogInformation("{Age}", Redactor.Redact((long)defender.Age));
        logger.LogInformation("{Name}", (object)Redactor.Redact(defender.LegalName));
        logger.LogInformation("{Age}", Redactor.Redact(audience > 0 ? defender.Age : (defender.Age)));
        logger.LogInformation("{Notes}", Redactor.Redact((Place?)defender.Notes));
    }
}
