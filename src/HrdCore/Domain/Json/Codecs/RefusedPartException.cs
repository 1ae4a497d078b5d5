using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>One part of a value does not go with the others, and which rule says so. It goes no further than the codec, and quotes nothing.</summary>
internal sealed class RefusedPartException(string part, ValidationRule rule, long? limit = null, long? least = null) : FormatException("A part of the value does not go with the others.")
{
    internal string Part { get; } = part;

    internal ValidationRule Rule { get; } = rule;

    internal long? Limit { get; } = limit;

    internal long? Least { get; } = least;
}
