using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json;

/// <summary>Reads a grant, full or open part. Members are numbered as in their table.</summary>
internal static class GrantReader
{
    private static readonly MemberTable GrantMembers = new("id", "entryMode", "purpose", "status", "amount", "payee?");
    private static readonly MemberTable AmountMembers = new("value", "currency");

    internal static bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out Grant? grant)
    {
        grant = null;
        Guid id = default;
        GrantEntryMode? entryMode = null;
        GrantPurpose? purpose = null;
        GrantStatus? status = null;
        Money? amount = null;
        Sensitive<string>? payee = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(GrantMembers, ref seen)) >= 0)
        {
            var read = member switch
            {
                0 => cursor.Id(out id),
                1 => cursor.Term(out entryMode),
                2 => cursor.Term(out purpose),
                3 => cursor.Term(out status),
                4 => TryReadAmount(ref cursor, out amount),
                _ => cursor.Sealed(Grant.PayeeClass, DomainText.LineLength, out payee),
            };
            if (!read)
            {
                return false;
            }
        }

        if (member == JsonCursor.Failed)
        {
            return false;
        }

        try
        {
            grant = new Grant(id, entryMode!, purpose!, status!, amount!, payee);
            return true;
        }
        catch (ArgumentException refusal)
        {
            return cursor.Refused(refusal);
        }
    }

    private static bool TryReadAmount(ref JsonCursor cursor, [NotNullWhen(true)] out Money? amount)
    {
        amount = null;
        string? value = null;
        Currency? currency = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(AmountMembers, ref seen)) >= 0)
        {
            var read = member == 0
                ? cursor.Text(CodedTerm.MaxLength, false, out value)
                : cursor.Text(CodedTerm.MaxLength, false, out var code) && (Currency.TryOf(code, out currency) || cursor.Fail(CaseReadReason.UnknownCode));
            if (!read)
            {
                return false;
            }
        }

        return member != JsonCursor.Failed && (Money.TryParse(value, currency!.Code, out amount) || cursor.Fail(CaseReadReason.OutOfRange));
    }
}
