using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal abstract class Party
{
    [Sensitive(DataClass.Identity)]
    public abstract string Name { get; }
}

internal sealed class Ministry : Party
{
    [NotSensitive("A public body.")]
    public override string Name => "Ministry";
}

internal sealed class Intake(ILogger logger)
{
    public void Open(Ministry ministry) => logger.LogInformation("{Name}", ministry.Name);
}
