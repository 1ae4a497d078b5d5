using System.Text.Json.Serialization;

namespace HrdCore.Classification;

/// <summary>A self-redacting value whose content can be had for a stated purpose.</summary>
/// <typeparam name="T">The content.</typeparam>
[JsonConverter(typeof(SelfRedactingJsonConverter))] // an interface does not inherit it
public interface IRevealable<out T> : ISelfRedacting
    where T : notnull
{
    /// <summary>Gives the content. The analyzers treat the result as sensitive, so it cannot reach a log unseen.</summary>
    /// <param name="purpose">Why it is looked at.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    T Reveal(Purpose purpose);
}
