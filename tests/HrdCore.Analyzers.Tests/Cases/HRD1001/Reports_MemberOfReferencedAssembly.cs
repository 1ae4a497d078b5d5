using Library;
using Microsoft.Extensions.Logging;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Witness witness, Guest guest)
    {
        logger.LogInformation("{Name}", [|witness.Name|]); // => Witness.Name reaches LogInformation as an argument
        logger.LogInformation("{Phone}", [|witness.Phone|]);
        logger.LogInformation("{Where}", [|witness.Locate()|]);
        logger.LogInformation("{Guest}", [|guest|]);
        logger.LogInformation("{Number}", witness.Number);
        logger.LogInformation("{Masked}", Masking.Mask(witness.Name));
    }
}
