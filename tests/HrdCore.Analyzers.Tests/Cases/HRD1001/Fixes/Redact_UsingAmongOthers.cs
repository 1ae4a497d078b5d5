// Licence header.

global using System.Net;
using System.Text;
using Microsoft.Extensions.Logging; // the logger
using static System.Math;
using Text = System.String;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Personas.Defender defender) => logger.LogInformation("{Name}", defender.LegalName);
}
