using System.Text;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender, int audience, object[] others)
    {
        logger.LogInformation("Opened {Case} for {Name}", defender!.Id, defender.LegalName);
        logger.LogInformation("Opened for {Name} in {Case}", defender.LegalName, defender.Id);
        logger.LogInformation("{Name}: opened", defender?.LegalName);
        logger.LogInformation("{Name} opened", audience > 0 ? defender!.LegalName : "none");
        logger.LogInformation("Opened ({Name}) {{as is}} {Case}", $"{defender!.LegalName}", defender.Id);
        logger.LogInformation(@"C:\log {Name} {Age}", defender.LegalName, defender.Age);
        logger.LogInformation("""Said "{Name}" {Case}""", defender.LegalName, defender.Id);
        logger.LogInformation(
            "Opened {Case}\tfor {Name,10:x}.",
            defender.Id,
            defender.LegalName);
        System.Threading.Tasks.Task.Run(() => logger.LogInformation("Opened for {Name}", defender.LegalName));
    }
}
