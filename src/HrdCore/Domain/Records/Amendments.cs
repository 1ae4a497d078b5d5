using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Records;

/// <summary>Changes records: each gives another one with other values in some members, checked anew as a whole. What nobody here knows of the record stays with it.</summary>
/// <remarks>A member is named by a lambda, so that the compiler knows its type; its text is read, nothing is reflected on. A member that says which record it is, or that a
/// step with a guard changes, such as a status, is refused; so is a record that is kept as it is, such as what a person signed.</remarks>
public static class Amendments
{
    /// <summary>The same record with another value in one member.</summary>
    /// <typeparam name="TRecord">The record.</typeparam>
    /// <typeparam name="TValue">What the member holds.</typeparam>
    /// <param name="record">The record; it stays as it is.</param>
    /// <param name="member">The member, written <c>x => x.Member</c>.</param>
    /// <param name="value">The new value, as the member has it.</param>
    /// <param name="named">The compiler fills this.</param>
    /// <exception cref="ArgumentNullException">The record, the member or its text is null.</exception>
    /// <exception cref="ArgumentException">The member is written otherwise, is none that the record is made from, or is not changed this way.</exception>
    /// <exception cref="InvalidRecordException">The record would be an impossible one.</exception>
    public static TRecord With<TRecord, TValue>(
        this TRecord record, Func<TRecord, TValue> member, TValue value, [CallerArgumentExpression(nameof(member))] string named = "")
        where TRecord : DomainRecord => record.Amend().Set(member, value, named).Done();

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
