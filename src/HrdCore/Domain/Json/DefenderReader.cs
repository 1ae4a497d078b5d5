using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json;

/// <summary>Reads a defender, full or open part. Members are numbered as in their table.</summary>
internal static class DefenderReader
{
    private const int CategoriesLength = 500; // all terms and the spaces between them take less

    private static readonly MemberTable DefenderMembers = new(
        "id", "legalName", "aliases", "gender?", "categories", "occupation?", "contacts", "affiliations", "whereabouts?");

    private static readonly MemberTable NameMembers = new("text", "kind", "script", "language");
    private static readonly MemberTable ContactMembers = new("kind", "value");

    internal static bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out Defender? defender)
    {
        defender = null;
        Guid id = default;
        PersonName? legalName = null;
        List<PersonName>? aliases = null;
        Sensitive<string>? gender = null;
        List<DefenderCategory>? categories = null;
        Sensitive<string>? occupation = null;
        List<ContactPoint>? contacts = null;
        List<Sensitive<string>>? affiliations = null;
        Sensitive<string>? whereabouts = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(DefenderMembers, ref seen)) >= 0)
        {
            var read = member switch
            {
                0 => cursor.Id(out id),
                1 => TryReadName(ref cursor, out legalName),
                2 => cursor.List(TryReadName, out aliases),
                3 => cursor.Sealed(Defender.GenderClass, DomainText.LineLength, out gender),
                4 => TryReadCategories(ref cursor, out categories),
                5 => cursor.Sealed(Defender.OccupationClass, DomainText.LineLength, out occupation),
                6 => cursor.List(TryReadContact, out contacts),
                7 => cursor.List(TryReadAffiliation, out affiliations),
                _ => cursor.Sealed(Defender.WhereaboutsClass, DomainText.LineLength, out whereabouts),
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
            defender = new Defender(id, legalName!, categories!, aliases, gender, occupation, contacts, affiliations, whereabouts);
            return true;
        }
        catch (ArgumentException refusal)
        {
            return cursor.Refused(refusal);
        }
    }

    private static bool TryReadName(ref JsonCursor cursor, [NotNullWhen(true)] out PersonName? name)
    {
        name = null;
        string? text = null;
        var kind = 0;
        string? script = null;
        LanguageTag? language = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(NameMembers, ref seen)) >= 0)
        {
            var read = member switch
            {
                0 => cursor.SealedText(Defender.NameClass, DomainText.NameLength, false, 1, out text),
                1 => TryReadKind(ref cursor, JsonCodes.PersonNameKinds, out kind),
                2 => cursor.Text(CodedTerm.MaxLength, false, out script) && (PersonName.IsScript(script) || cursor.Fail(CaseReadReason.OutOfRange)),
                _ => cursor.Language(out language),
            };
            if (!read)
            {
                return false;
            }
        }

        name = member == JsonCursor.Failed ? null : new PersonName(text!, (PersonNameKind)kind, script!, language!);
        return name is not null;
    }

    private static bool TryReadContact(ref JsonCursor cursor, [NotNullWhen(true)] out ContactPoint? contact)
    {
        contact = null;
        var kind = 0;
        string? value = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(ContactMembers, ref seen)) >= 0)
        {
            var read = member == 0
                ? TryReadKind(ref cursor, JsonCodes.ContactKinds, out kind)
                : cursor.SealedText(Defender.ContactsClass, DomainText.ContactLength, false, 1, out value);
            if (!read)
            {
                return false;
            }
        }

        contact = member == JsonCursor.Failed ? null : new ContactPoint((ContactKind)kind, value!);
        return contact is not null;
    }

    private static bool TryReadAffiliation(ref JsonCursor cursor, [NotNullWhen(true)] out Sensitive<string>? affiliation) =>
        cursor.Sealed(Defender.AffiliationsClass, DomainText.LineLength, out affiliation);

    // A list in the full form; one field of terms with spaces between them in the open part.
    private static bool TryReadCategories(ref JsonCursor cursor, [NotNullWhen(true)] out List<DefenderCategory>? categories)
    {
        if (!cursor.IsOpenPart)
        {
            return cursor.List(static (ref JsonCursor item, [NotNullWhen(true)] out DefenderCategory? category) => item.Term(out category), out categories);
        }

        categories = null;
        if (!cursor.SealedText(Defender.CategoriesClass, CategoriesLength, false, 0, out var terms))
        {
            return false;
        }

        var list = new List<DefenderCategory>();
        foreach (var term in terms.Split(' '))
        {
            if (DefenderCategory.All.FirstOrDefault(known => string.Equals(known.ToString(), term, StringComparison.Ordinal)) is not { } category)
            {
                return cursor.Fail(CaseReadReason.UnknownCode);
            }

            list.Add(category);
        }

        categories = list;
        return true;
    }

    private static bool TryReadKind(ref JsonCursor cursor, ImmutableArray<string> codes, out int kind)
    {
        kind = -1;
        if (!cursor.Text(CodedTerm.MaxLength, false, out var code))
        {
            return false;
        }

        kind = codes.IndexOf(code);
        return kind >= 0 || cursor.Fail(CaseReadReason.UnknownCode);
    }
}
