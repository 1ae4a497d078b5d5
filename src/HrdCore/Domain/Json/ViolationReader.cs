using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json;

/// <summary>Reads a violation, full or open part. Members are numbered as in their table.</summary>
internal static class ViolationReader
{
    private static readonly MemberTable ViolationMembers = new("id", "form", "date", "victims", "perpetrators", "narrative?");

    internal static bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out Violation? violation)
    {
        violation = null;
        Guid id = default;
        ViolationForm? form = null;
        UncertainDate? date = null;
        List<VictimKind>? victims = null;
        List<PerpetratorKind>? perpetrators = null;
        Sensitive<string>? narrative = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(ViolationMembers, ref seen)) >= 0)
        {
            var read = member switch
            {
                0 => cursor.Id(out id),
                1 => cursor.Term(out form),
                2 => cursor.Date(out date),
                3 => cursor.List(TryReadTerm, out victims),
                4 => cursor.List(TryReadTerm, out perpetrators),
                _ => cursor.Sealed(Violation.NarrativeClass, DomainText.NarrativeLength, out narrative, lines: true),
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
            violation = new Violation(id, form!, date!, victims!, perpetrators!, narrative);
            return true;
        }
        catch (ArgumentException refusal)
        {
            return cursor.Refused(refusal);
        }
    }

    private static bool TryReadTerm<T>(ref JsonCursor cursor, [NotNullWhen(true)] out T? term)
        where T : VocabularyTerm, IVocabularyTerm<T> => cursor.Term(out term);
}
