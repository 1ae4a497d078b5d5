using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.Compliance.Classification
{
    public class DataClassificationAttribute : Attribute;
}

namespace Cases
{
    internal class TaxonomyAttribute : DataClassificationAttribute;

    internal sealed class PrivateDataAttribute : TaxonomyAttribute;

    internal sealed class Subscriber
    {
        [PrivateData]
        public string Name { get; init; } = "";
    }

    internal sealed class Intake(ILogger logger)
    {
        public void Open(Subscriber subscriber, [PrivateData] string phone) =>
            logger.LogInformation("{Name} {Phone}", [|subscriber.Name|], [|phone|]); // => Subscriber.Name reaches LogInformation as an argument; Parameter 'phone' reaches LogInformation as an argument
    }
}
