using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json;

/// <summary>Reads a case object by object, full or open part. Members are numbered as in their table.</summary>
internal static class CaseReader
{
    private static readonly MemberTable CaseMembers = new(
        "schema", "id", "reference", "kind", "status", "territory", "intake", "defender", "violations", "affected", "grants", "legalStrategy?", "safePlace?");

    private static readonly MemberTable TerritoryMembers = new("code", "label");
    private static readonly MemberTable AffectedMembers = new("value", "qualifier");

    internal static bool TryReadCase(ref JsonCursor cursor, [NotNullWhen(true)] out Case? item)
    {
        item = null;
        Guid id = default;
        CaseReference? reference = null;
        CaseKind? kind = null;
        CaseStatus? status = null;
        Territory? territory = null;
        Intake? intake = null;
        Defender? defender = null;
        List<Violation>? violations = null;
        Quantity<int> affected = default;
        List<Grant>? grants = null;
        Sensitive<string>? legalStrategy = null;
        Sensitive<string>? safePlace = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(CaseMembers, ref seen)) >= 0)
        {
            var read = member switch
            {
                0 => true, // the schema was looked at before all else
                1 => cursor.Id(out id),
                2 => cursor.Reference(out reference),
                3 => cursor.Term(out kind),
                4 => cursor.Term(out status),
                5 => TryReadTerritory(ref cursor, out territory),
                6 => IntakeReader.TryRead(ref cursor, out intake),
                7 => DefenderReader.TryRead(ref cursor, out defender),
                8 => cursor.List(ViolationReader.TryRead, out violations),
                9 => TryReadAffected(ref cursor, out affected),
                10 => cursor.List(GrantReader.TryRead, out grants),
                11 => cursor.Sealed(Case.LegalStrategyClass, DomainText.NarrativeLength, out legalStrategy, lines: true),
                _ => cursor.Sealed(Case.SafePlaceClass, DomainText.LineLength, out safePlace),
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
            item = new Case(id, reference!, kind!, status!, intake!, territory!, defender!, violations!, affected, grants, legalStrategy, safePlace);
            return true;
        }
        catch (ArgumentException refusal)
        {
            return cursor.Refused(refusal);
        }
    }

    private static bool TryReadTerritory(ref JsonCursor cursor, [NotNullWhen(true)] out Territory? territory)
    {
        territory = null;
        string? code = null;
        string? label = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(TerritoryMembers, ref seen)) >= 0)
        {
            var read = member == 0
                ? cursor.Text(DomainText.LabelLength, false, out code) && (Territory.IsIso(code) || Territory.IsOwn(code) || cursor.Fail(CaseReadReason.OutOfRange))
                : cursor.Text(DomainText.LabelLength, false, out label);
            if (!read)
            {
                return false;
            }
        }

        if (member == JsonCursor.Failed)
        {
            return false;
        }

        territory = Territory.IsIso(code!) ? Territory.OfIso3166(code!, label!) : Territory.OfOwn(code!, label!);
        return true;
    }

    private static bool TryReadAffected(ref JsonCursor cursor, out Quantity<int> affected)
    {
        affected = default;
        var value = 0;
        var qualifier = QuantityQualifier.Exact;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(AffectedMembers, ref seen)) >= 0)
        {
            var read = member == 0
                ? cursor.Integer(out value)
                : cursor.Text(CodedTerm.MaxLength, false, out var code)
                    && (QuantityQualifiers.TryFromCode(code, out qualifier) || cursor.Fail(CaseReadReason.UnknownCode));
            if (!read)
            {
                return false;
            }
        }

        if (member == JsonCursor.Failed)
        {
            return false;
        }

        affected = new Quantity<int>(value, qualifier);
        return true;
    }
}
