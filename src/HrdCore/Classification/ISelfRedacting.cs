using System.Text.Json.Serialization;

namespace HrdCore.Classification;

/// <summary>A value that prints a constant made of its class, never its content: in text, in logs, in a debugger and in default JSON.</summary>
/// <remarks>Implementations carry <see cref="SelfRedactingJsonConverter"/>, have no public member that holds the content, and reveal it only
/// through a call that takes a <see cref="Purpose"/>. A convention test builds every implementation around a canary and looks for it.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public interface ISelfRedacting
{
    /// <summary>What the value would reveal.</summary>
    DataClass DataClass { get; }

    /// <summary>The constant that stands for the value.</summary>
    string ToString();
}
