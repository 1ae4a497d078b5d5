using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed record Witness([Sensitive(DataClass.Source)] string Name, [property: Sensitive(DataClass.Contact)] string Phone, int Number);

internal sealed class Intake(ILogger logger)
{
    public void Open(Witness witness)
    {
        logger.LogInformation("{Name}", [|witness.Name|]); // => Witness.Name reaches LogInformation as an argument
        logger.LogInformation("{Phone} {Number}", [|witness.Phone|], witness.Number);
    }
}
