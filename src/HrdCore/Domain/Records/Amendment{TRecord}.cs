using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Records;

/// <summary>Members of a record that are to change together.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <remarks>Changes until it is done; for one thread. Prints the classes of its record.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Amendment<TRecord> : ISelfRedacting
    where TRecord : DomainRecord
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly TRecord _record;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly List<(string Name, object? Value)> _changes = [];

    internal Amendment(TRecord record) => _record = record;

    /// <inheritdoc/>
    DataClass ISelfRedacting.DataClass => ((ISelfRedacting)_record).DataClass;

    /// <summary>Takes the new value of a member; the last one counts.</summary>
    /// <typeparam name="TValue">What the member holds.</typeparam>
    /// <param name="member">The member, written <c>x => x.Member</c> in the call itself.</param>
    /// <param name="value">The new value, as the member has it.</param>
    /// <param name="named">The compiler fills this.</param>
    /// <exception cref="ArgumentNullException">The member or its text is null.</exception>
    /// <exception cref="ArgumentException">The member is written otherwise.</exception>
    public Amendment<TRecord> Set<TValue>(Func<TRecord, TValue> member, TValue value, [CallerArgumentExpression(nameof(member))] string named = "")
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(named);
        _changes.Add((Amendments.RequireMember(named, nameof(member)), value));
        return this;
    }

    /// <summary>The record with all of it.</summary>
    /// <exception cref="ArgumentException">A member is none that the record is made from, or is not changed this way.</exception>
    /// <exception cref="InvalidRecordException">The record would be an impossible one.</exception>
    public TRecord Done() => (TRecord)_record.Amended([.. _changes]);

    /// <summary>The classes of the record in brackets.</summary>
    public override string ToString() => _record.ToString();
}
