using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.Compliance.Classification
{
    public class DataClassificationAttribute : Attribute;

    public sealed class NoDataClassificationAttribute : DataClassificationAttribute;
}

namespace Cases
{
    internal sealed class Subscriber
    {
        [NoDataClassification]
        public string Number { get; init; } = "";
    }

    internal sealed class Intake(ILogger logger)
    {
        public void Open(Subscriber subscriber) => logger.LogInformation("{Number}", subscriber.Number);
    }
}
