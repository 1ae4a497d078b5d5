using HrdCore.Classification;
using Microsoft.Extensions.Logging;

namespace Cases;

[Sensitive(DataClass.Credentials)]
internal sealed class Secret
{
    public const int MaxLength = 64;

    public static string Rules { get; } = "At most 64 characters.";
}

internal sealed class Intake(ILogger logger)
{
    public void Open() => logger.LogInformation("{Rules} {Max}", Secret.Rules, Secret.MaxLength);
}
