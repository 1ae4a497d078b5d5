using System.Text;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender? defender, int audience, object[] others)
    {
        logger.LogInformation("Opened {Case} for", defender!.Id);
        logger.LogInformation("Opened for in {Case}", defender.Id);
        logger.LogInformation(": opened");
        logger.LogInformation("opened");
        logger.LogInformation("Opened () {{as is}} {Case}", defender.Id);
        logger.LogInformation(@"C:\log");
        logger.LogInformation("""Said "" {Case}""", defender.Id);
        logger.LogInformation(
            "Opened {Case}\tfor .",
            defender.Id);
        System.Threading.Tasks.Task.Run(() => logger.LogInformation("Opened for"));
    }
}
