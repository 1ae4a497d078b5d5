using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Records;

/// <summary>Changes records: each gives another one with other values in some members, checked anew as a whole. What nobody here knows of the record stays with it.</summary>
/// <remarks>A member is named by a lambda, so that the compiler knows its type; its text is read, nothing is reflected on. A member that says which record it is, or that a
/// step with a guard changes, such as a status, is refused; so is a record that is kept as it is, such as what a person signed. A record inside another is changed by
/// nesting, <c>item.With(x => x.Intake, item.Intake.With(x => x.FirstReplyAt, at))</c>; one in a list by <see cref="WithItem"/>.</remarks>
public static class Amendments
{
    /// <summary>The same record with another value in one member. An empty list may be given as <c>default</c>.</summary>
    /// <typeparam name="TRecord">The record.</typeparam>
    /// <typeparam name="TValue">What the member holds.</typeparam>
    /// <param name="record">The record; it stays as it is.</param>
    /// <param name="member">The member, written <c>x => x.Member</c> in the call itself.</param>
    /// <param name="value">The new value, as the member has it.</param>
    /// <param name="named">The compiler fills this.</param>
    /// <exception cref="ArgumentNullException">The record, the member or its text is null.</exception>
    /// <exception cref="ArgumentException">The member is written otherwise, is none that the record is made from, or is not changed this way.</exception>
    /// <exception cref="InvalidRecordException">The record would be an impossible one.</exception>
    public static TRecord With<TRecord, TValue>(
        this TRecord record, Func<TRecord, TValue> member, TValue value, [CallerArgumentExpression(nameof(member))] string named = "")
        where TRecord : DomainRecord => record.Amend().Set(member, value, named).Done();

    /// <summary>The same record with one item of a list replaced: the one that has the new item's identifier. The others stay, in their order.</summary>
    /// <typeparam name="TRecord">The record.</typeparam>
    /// <typeparam name="TItem">The records in the list.</typeparam>
    /// <param name="record">The record; it stays as it is.</param>
    /// <param name="list">The list, written <c>x => x.Counsel</c> in the call itself.</param>
    /// <param name="item">The new item.</param>
    /// <param name="named">The compiler fills this.</param>
    /// <exception cref="ArgumentNullException">The record, the list, its text or the item is null.</exception>
    /// <exception cref="ArgumentException">The list is written otherwise or is not changed this way, or it has no item with that identifier.</exception>
    /// <exception cref="InvalidRecordException">The record would be an impossible one.</exception>
    public static TRecord WithItem<TRecord, TItem>(
        this TRecord record, Func<TRecord, ImmutableArray<TItem>> list, TItem item, [CallerArgumentExpression(nameof(list))] string named = "")
        where TRecord : DomainRecord
        where TItem : DomainRecord
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(named);
        var member = RequireMember(named, nameof(list));
        var items = list(record);
        var index = item.TryGetId(out var id) ? items.IndexOf(items.FirstOrDefault(other => other.TryGetId(out var otherId) && otherId == id)!) : -1;
        return index >= 0
            ? (TRecord)record.Amended((member, items.SetItem(index, item)))
            : throw new ArgumentException($"{member} has no item with this identifier. Add one that is new by With.", nameof(item));
    }

    /// <summary>Begins an amendment of several members, for those that only together make a possible record.</summary>
    /// <typeparam name="TRecord">The record.</typeparam>
    /// <param name="record">The record; it stays as it is.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static Amendment<TRecord> Amend<TRecord>(this TRecord record)
        where TRecord : DomainRecord
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Amendment<TRecord>(record);
    }

    /// <summary>The member that a lambda names; what else is written is refused with how to write it.</summary>
    internal static string RequireMember(string text, string parameterName) =>
        TryGetMember(text, out var member) ? member
        : !text.Contains("=>", StringComparison.Ordinal) ? throw new ArgumentException("Write the lambda in the call itself, as in x => x.Member; of one in a variable the member cannot be read.", parameterName)
        : throw new ArgumentException("Name one member of the record, as in x => x.Member. For a member of a record inside it nest the call: With(x => x.Inner, record.Inner.With(...)).", parameterName);

    // "x => x.Member", "static (Intake x) => x.Member" and the like: what stands before the point is what the arrow names.
    internal static bool TryGetMember(string text, [NotNullWhen(true)] out string? member)
    {
        member = null;
        if (text.Split("=>") is [var head, var body] && body.Split('.') is [var owner, var name] && IsName(name.Trim()))
        {
            var parameter = head.Trim().TrimEnd(')');
            var start = parameter.LastIndexOfAny([' ', '(']) + 1;
            member = string.Equals(parameter[start..], owner.Trim(), StringComparison.Ordinal) && IsName(owner.Trim()) ? name.Trim() : null;
        }

        return member is not null;
    }

    private static bool IsName(string text) => text.Length is > 0 and <= 64 && text.All(character => char.IsLetterOrDigit(character) || character == '_');
}
