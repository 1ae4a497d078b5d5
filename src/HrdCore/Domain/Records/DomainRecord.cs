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

    /// <summary>All classes of all members.</summary>
    internal abstract DataClass Content { get; }

    /// <summary>Members that this version does not know; they are written back as they were read.</summary>
    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal UnknownMembers? Unknown { get; private set; }

    /// <summary>The classes in brackets; the same for every record of its kind, and all of them where it keeps members that nobody here can classify.</summary>
    public sealed override string ToString() => DataClasses.Mask(Told);

    private DataClass Told => Unknown is null ? Content : Content | DataClasses.Sealed;

    /// <summary>The same record with other values in members that an amendment may change.</summary>
    internal abstract DomainRecord Amended(params ReadOnlySpan<(string Name, object? Value)> changes);

    // Set once by the reader, before anyone else has the record.
    internal void Keep(UnknownMembers? unknown) => Unknown = unknown;
}
