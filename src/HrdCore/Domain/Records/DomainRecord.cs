using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Domain.Records;

/// <summary>What all records of the domain share: they are whole or refused, do not change, print their classes, and keep what a later version added to them.</summary>
/// <remarks>Immutable. Equality: by reference; two records are the same thing when their identifiers are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public abstract class DomainRecord : ISelfRedacting
{
    private protected DomainRecord()
    {
    }

    /// <inheritdoc/>
    DataClass ISelfRedacting.DataClass => Told;

    /// <summary>The identifier in the member <c>id</c>, for code that holds records of any kind, e.g. to find one that comes twice in a file.</summary>
    /// <param name="id">The identifier, or an empty one.</param>
    /// <returns>Whether the kind of record has such a member; a part of another record, such as a place on a form, may have none.</returns>
    [return: NotSensitive("Random; says nothing about a person.")]
    public bool TryGetId(out Guid id)
    {
        var own = OwnId;
        id = own ?? Guid.Empty;
        return own is not null;
    }

    /// <summary>What the member <c>id</c> holds, or null where there is no such member.</summary>
    internal abstract Guid? OwnId { get; }

    /// <summary>The records that this one holds: by name, and in a list by their identifier, if they have one, with the place for a finding.</summary>
    internal abstract IEnumerable<(string Key, string Path, DomainRecord Part)> Parts { get; }

    /// <summary>All classes of all members.</summary>
    internal abstract DataClass Content { get; }

    /// <summary>Members that this version does not know; they are written back as they were read.</summary>
    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal UnknownMembers? Unknown { get; private set; }

    /// <summary>Whether it, or a record inside it, keeps members that this version does not know. A case, which is inside no other record, answers for itself alone.</summary>
    internal virtual bool HoldsUnknown => Unknown is not null;

    /// <summary>The classes in brackets; the same for every record of its kind, and all of them where it keeps members that nobody here can classify.</summary>
    public sealed override string ToString() => DataClasses.Mask(Told);

    private DataClass Told => Unknown is null ? Content : Content | DataClasses.Sealed;

    /// <summary>The same record with other values in members that an amendment may change.</summary>
    internal abstract DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes);

    // Set once by the reader, before anyone else has the record.
    internal void Keep(UnknownMembers? unknown) => Unknown = unknown;
}
