namespace HrdCore.Redaction;

/// <summary>What happens to a value before an audience sees it. The lower the number, the stricter; where rules meet, the lowest wins.</summary>
/// <remarks>Default value: <see cref="Drop"/>, the strictest. The gaps between the numbers are room for actions that show more than a mask and less than the value.</remarks>
public enum RedactionAction
{
    /// <summary>The member is left out: not even its name is shown.</summary>
    Drop = 0,

    /// <summary>The class stands for the value, e.g. <c>[Identity]</c>. It is the same whether or not there is a value.</summary>
    Mask = 10,

    /// <summary>The value is shown. A value that is <see cref="Classification.ISelfRedacting"/> still shows its mask.</summary>
    Keep = 100,
}
