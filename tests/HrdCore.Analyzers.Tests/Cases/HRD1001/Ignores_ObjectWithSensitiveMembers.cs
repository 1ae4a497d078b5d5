using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

// The object as a whole is another rule's matter (HRD1002).
internal sealed record Witness([property: Sensitive(DataClass.Source)] string Name);

internal sealed class Intake(ILogger logger)
{
    public void Open(Defender defender, Witness witness) => logger.LogInformation("{Defender} {Witness}", defender, witness);
}
