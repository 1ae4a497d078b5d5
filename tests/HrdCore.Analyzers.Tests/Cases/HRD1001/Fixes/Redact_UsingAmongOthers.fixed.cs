// Licence header.

global using System.Net;
using System.Text;
using HrdCore.Redaction;
using Microsoft.Extensions.Logging; // the logger
using static System.Math;
using Text = System.String;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Personas.Defender defender) => logger.LogInformation("{Name}", Redactor.Redact(defender.LegalName));
}
