using System.Collections.Immutable;

namespace HrdCore.Classification;

/// <summary>All members of a type with their classes: what redaction and sealing walk instead of reflecting.</summary>
/// <typeparam name="T">The mapped type.</typeparam>
/// <remarks>A convention test compares the map of each of HrdCore's own types with its attributes, so that neither can drift from the other.</remarks>
public sealed class ClassifiedMap<T>
    where T : notnull
{
    /// <summary>Makes a map.</summary>
    /// <param name="typeName">The name shown for an instance, e.g. <c>Defender</c>.</param>
    /// <param name="members">Every public property of the type, in the order in which it is shown.</param>
    /// <exception cref="ArgumentException">The type name is blank, or a member is null or named twice.</exception>
    public ClassifiedMap(string typeName, params ReadOnlySpan<ClassifiedMember<T>> members)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(typeName);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (member is null || !names.Add(member.Name))
            {
                throw new ArgumentException("Each member is described once.", nameof(members));
            }
        }

        TypeName = typeName;
        Members = [.. members];
    }

    /// <summary>The name shown for an instance.</summary>
    public string TypeName { get; }

    /// <summary>The members in the order in which they are shown.</summary>
    public ImmutableArray<ClassifiedMember<T>> Members { get; }
}
