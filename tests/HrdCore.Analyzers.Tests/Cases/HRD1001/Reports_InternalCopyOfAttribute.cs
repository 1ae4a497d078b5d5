using Library;
using Microsoft.Extensions.Logging;

namespace Cases;

internal sealed class Intake(ILogger logger)
{
    public void Open(Contact contact) => logger.LogInformation("{Phone}", [|contact.Phone|]);
}
