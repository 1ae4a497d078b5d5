using System.Collections.Immutable;
using HrdCore.Classification;

namespace HrdCore.Redaction;

/// <summary>Shows an object to an audience: each member as a policy says, by the member's class.</summary>
/// <remarks>
/// <para>Members are read through a <see cref="ClassifiedMap{T}"/>, without reflection. A masked or dropped member is not read at all, so
/// its mask tells nothing, not even whether there is a value.</para>
/// <para>A value that is <see cref="ISelfRedacting"/> shows its mask even where the policy keeps its class: seeing it takes a <see cref="Purpose"/>,
/// and a policy has none.</para>
/// <para>It fails closed. If reading or formatting a member throws, or its type is not one of those that print plainly (see
/// <see cref="RedactedObject"/>), the mask is shown; never the value, and never the text of the exception.</para>
/// <para>Threads: immutable.</para>
/// </remarks>
public sealed class ObjectRedactor
{
    /// <summary>Makes a redactor.</summary>
    /// <param name="policy">Who sees what.</param>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public ObjectRedactor(RedactionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
    }

    /// <summary>Who sees what.</summary>
    public RedactionPolicy Policy { get; }

    /// <summary>Makes the view of an object that an audience may see.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="map">Its members and their classes. A public member that the map leaves out is not shown.</param>
    /// <param name="audience">Who will see the view.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The audience does not exist.</exception>
    [Sanitizer]
    public RedactedObject Redact<T>(T value, ClassifiedMap<T> map, Audience audience)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(map);
        Audiences.Require(audience, nameof(audience));
        var shown = ImmutableArray.CreateBuilder<KeyValuePair<string, object?>>(map.Members.Length);
        foreach (var member in map.Members)
        {
            var action = Policy.ActionFor(member.DataClass, audience);
            if (action != RedactionAction.Drop)
            {
                shown.Add(new(member.Name, action == RedactionAction.Keep ? TextOf(value, member) : DataClasses.Mask(member.DataClass)));
            }
        }

        return new RedactedObject(map.TypeName, shown.DrainToImmutable());
    }

    private static string TextOf<T>(T value, ClassifiedMember<T> member)
        where T : notnull
    {
        try
        {
            return DisplayText.TryFormat(member.Read(value)) ?? DataClasses.Mask(member.DataClass);
        }
        catch (Exception)
        {
            // Whatever went wrong, the exception may carry the value; nothing of it is used.
            return DataClasses.Mask(member.DataClass);
        }
    }
}
