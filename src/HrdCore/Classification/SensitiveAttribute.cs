namespace HrdCore.Classification;

/// <summary>Marks what must not leave the trust boundary in the clear. The analyzers follow marked values to logs and other sinks; redaction and sealing act on them.</summary>
/// <remarks>On a positional record parameter write <c>[property: Sensitive(...)]</c>; without the target the mark stays on the parameter.</remarks>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class SensitiveAttribute : Attribute
{
    /// <summary>Marks a member, parameter, return value or type.</summary>
    /// <param name="dataClass">What the value would reveal; at least one class.</param>
    /// <exception cref="ArgumentException">No class is given.</exception>
    public SensitiveAttribute(DataClass dataClass)
    {
        DataClasses.Require(dataClass, nameof(dataClass));
        DataClass = dataClass;
    }

    /// <summary>What the value would reveal.</summary>
    public DataClass DataClass { get; }
}
