namespace HrdCore.Classification;

/// <summary>States that someone has looked at this member and found it harmless, although its type or name suggests otherwise.</summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class NotSensitiveAttribute : Attribute
{
    /// <summary>Marks a member as harmless.</summary>
    /// <param name="reason">Why it is harmless; for the next reader. Not blank.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public NotSensitiveAttribute(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Reason = reason;
    }

    /// <summary>Why the member is harmless.</summary>
    public string Reason { get; }
}
