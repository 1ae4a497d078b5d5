using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Witness
{
    [NotSensitive("Reviewed once.")]
    [Sensitive(DataClass.Identity)]
    public string Name { get; init; } = "";
}

internal sealed class Intake(ILogger logger)
{
    public void Open(Witness witness) => logger.LogInformation("{Name}", [|witness.Name|]);
}
