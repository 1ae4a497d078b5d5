// An explicit table from the members of a type to sealed fields: no reflection, so that it is the same after trimming, and whoever reads it sees
// what is sealed under which name.
using HrdCore.Classification;

namespace HrdCore.Sealing;

/// <summary>Which members of a type are sealed, under which field names. Made once and kept.</summary>
/// <typeparam name="T">The type, whose members can be set.</typeparam>
/// <remarks>A field's name never changes: it is part of what its values are bound to. Threads: immutable.</remarks>
/// <example><code>
/// static readonly SealMap&lt;Contact&gt; Map = new SealMap&lt;Contact&gt;()
///     .Text("contact.phone", c => c.Phone, (c, v) => c.Phone = v)
///     .Value("contact.lastSeen", FieldCodec.Instant, c => c.LastSeen, (c, v) => c.LastSeen = v);
/// </code></example>
public sealed class SealMap<T>
    where T : class
{
    private readonly Member[] _members;

    /// <summary>Makes a map without members.</summary>
    public SealMap()
        : this([])
    {
    }

    private SealMap(Member[] members) => _members = members;

    private delegate Action<T>? Opener(FieldSealer sealer, byte[] value, Purpose purpose);

    /// <summary>The fields' names, in the order in which they were added.</summary>
    public IReadOnlyList<string> Fields => [.. _members.Select(member => member.Field)];

    /// <summary>The same map with a text more.</summary>
    /// <param name="field">Its name: 1 to 255 printable ASCII characters.</param>
    /// <param name="get">Reads the member.</param>
    /// <param name="set">Sets the member.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape or stands in the map already.</exception>
    public SealMap<T> Text(string field, Func<T, string?> get, Action<T, string?> set)
    {
        ArgumentNullException.ThrowIfNull(get);
        ArgumentNullException.ThrowIfNull(set);
        return With(new Member(field, (sealer, source) => sealer.SealText(field, get(source)), (sealer, value, purpose) => Open(sealer, field, FieldType.Text, value, opened =>
        {
            var text = opened.RevealText(purpose);
            return target => set(target, text);
        })));
    }

    /// <summary>The same map with a code from a list more; all codes are stored at one length.</summary>
    /// <param name="field">Its name: 1 to 255 printable ASCII characters.</param>
    /// <param name="get">Reads the member: a code of 1 to 58 printable ASCII characters, or null.</param>
    /// <param name="set">Sets the member.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape or stands in the map already.</exception>
    public SealMap<T> Code(string field, Func<T, string?> get, Action<T, string?> set)
    {
        ArgumentNullException.ThrowIfNull(get);
        ArgumentNullException.ThrowIfNull(set);
        return With(new Member(field, (sealer, source) => sealer.SealCode(field, get(source)), (sealer, value, purpose) => Open(sealer, field, FieldType.Code, value, opened =>
        {
            var code = opened.RevealText(purpose);
            return target => set(target, code);
        })));
    }

    /// <summary>The same map with bytes more.</summary>
    /// <param name="field">Its name: 1 to 255 printable ASCII characters.</param>
    /// <param name="get">Reads the member: 0 to 65,536 bytes, or null.</param>
    /// <param name="set">Sets the member.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape or stands in the map already.</exception>
    public SealMap<T> Bytes(string field, Func<T, byte[]?> get, Action<T, byte[]?> set)
    {
        ArgumentNullException.ThrowIfNull(get);
        ArgumentNullException.ThrowIfNull(set);
        return With(new Member(field, (sealer, source) => sealer.Seal(field, get(source)), (sealer, value, purpose) => Open(sealer, field, FieldType.Bytes, value, opened =>
        {
            var bytes = opened.IsNull ? null : opened.Reveal(purpose);
            return target => set(target, bytes);
        })));
    }

    /// <summary>The same map with a member of another type more.</summary>
    /// <typeparam name="TValue">The member's type.</typeparam>
    /// <param name="field">Its name: 1 to 255 printable ASCII characters.</param>
    /// <param name="codec">How it is written, e.g. <see cref="FieldCodec.Date"/>.</param>
    /// <param name="get">Reads the member.</param>
    /// <param name="set">Sets the member.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape or stands in the map already.</exception>
    public SealMap<T> Value<TValue>(string field, FieldCodec<TValue> codec, Func<T, TValue?> get, Action<T, TValue?> set)
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(codec);
        ArgumentNullException.ThrowIfNull(get);
        ArgumentNullException.ThrowIfNull(set);
        return With(new Member(field, (sealer, source) => sealer.Seal(field, codec, get(source)), (sealer, value, purpose) => Open(sealer, field, codec.Type, value, opened =>
        {
            var member = opened.Reveal(codec, purpose);
            return target => set(target, member);
        })));
    }

    /// <summary>Seals every member of the map.</summary>
    /// <param name="sealer">The sealer of the record.</param>
    /// <param name="source">What is sealed.</param>
    /// <returns>One sealed value a field.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A member is too long for a field or has no sealed form. The error names the field.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    [Sanitizer]
    public SealedFields Seal(FieldSealer sealer, T source)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        ArgumentNullException.ThrowIfNull(source);
        var values = new List<KeyValuePair<string, byte[]>>(_members.Length);
        foreach (var member in _members)
        {
            try
            {
                values.Add(new(member.Field, member.Seal(sealer, source)));
            }
            catch (ArgumentException e)
            {
                throw new ArgumentException($"Field {member.Field} has no sealed form: {e.Message}", nameof(source));
            }
        }

        return new SealedFields(values);
    }

    /// <summary>Opens every field of the map and sets the members; all of them or none.</summary>
    /// <param name="sealer">The sealer of the record.</param>
    /// <param name="fields">The sealed values; further ones are left alone.</param>
    /// <param name="purpose">Why they are looked at.</param>
    /// <param name="target">What is set.</param>
    /// <returns>False when a field is missing or does not open, without telling which; the target is then as it was. Rows that were sealed before a field was added to the map
    /// are opened with the map as it was then.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public bool TryOpen(FieldSealer sealer, SealedFields fields, Purpose purpose, T target)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(target);
        var sets = new List<Action<T>>(_members.Length);
        foreach (var member in _members)
        {
            if (!fields.TryGet(member.Field, out var value) || member.Open(sealer, value, purpose) is not { } set)
            {
                return false;
            }

            sets.Add(set);
        }

        sets.ForEach(set => set(target));
        return true;
    }

    /// <summary>Always <c>[SealMap]</c>.</summary>
    public override string ToString() => "[SealMap]";

    private static Action<T>? Open(FieldSealer sealer, string field, FieldType type, byte[] value, Func<OpenedField, Action<T>> read)
    {
        if (!sealer.TryOpen(field, type, value, out var opened))
        {
            return null;
        }

        using (opened)
        {
            return read(opened);
        }
    }

    private SealMap<T> With(Member member)
    {
        RecordAddress.RequireName(member.Field, "field");
        return _members.Any(other => string.Equals(other.Field, member.Field, StringComparison.Ordinal))
            ? throw new ArgumentException($"Field {member.Field} stands in the map already.", "field")
            : new SealMap<T>([.. _members, member]);
    }

    private sealed record Member(string Field, Func<FieldSealer, T, byte[]> Seal, Opener Open);
}
