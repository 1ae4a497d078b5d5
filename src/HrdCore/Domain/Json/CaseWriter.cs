using System.Text;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json;

/// <summary>Writes a case member by member. With a list of fields it writes the open part instead: sensitive text goes to the list, and null to the JSON.</summary>
internal readonly struct CaseWriter(Utf8JsonWriter json, Purpose purpose, List<CaseField>? fields)
{
    internal void Write(string schema, Case item)
    {
        json.WriteStartObject();
        json.WriteString("schema", schema);
        json.WriteString("id", item.Id);
        json.WriteString("reference", item.Reference.ToString());
        json.WriteString("kind", item.Kind.Code);
        json.WriteString("status", item.Status.Code);
        json.WriteStartObject("territory");
        json.WriteString("code", item.Territory.Code);
        json.WriteString("label", item.Territory.Label);
        json.WriteEndObject();
        Write(item.Intake);
        Write(item.Defender);
        json.WriteStartArray("violations");
        for (var i = 0; i < item.Violations.Length; i++)
        {
            Write(item.Violations[i], $"violations[{i}]");
        }

        json.WriteEndArray();
        json.WriteStartObject("affected");
        json.WriteNumber("value", item.Affected.Value);
        json.WriteString("qualifier", QuantityQualifiers.Code(item.Affected.Qualifier));
        json.WriteEndObject();
        json.WriteStartArray("grants");
        for (var i = 0; i < item.Grants.Length; i++)
        {
            Write(item.Grants[i], $"grants[{i}]");
        }

        json.WriteEndArray();
        WriteSealed("legalStrategy", "legalStrategy", item.LegalStrategy);
        WriteSealed("safePlace", "safePlace", item.SafePlace);
        json.WriteEndObject();
        json.Flush();
    }

    private void Write(Intake intake)
    {
        json.WriteStartObject("intake");
        json.WriteString("channel", intake.Channel.Code);
        json.WriteString("language", intake.Language.ToString());
        json.WriteString("receivedAt", JsonCodes.Instant(intake.ReceivedAt));
        if (intake.FirstReplyAt is { } firstReplyAt)
        {
            json.WriteString("firstReplyAt", JsonCodes.Instant(firstReplyAt));
        }

        WriteSealed("subjectLine", "intake.subjectLine", intake.SubjectLine);
        WriteSealed("source", "intake.source", intake.Source);
        json.WriteEndObject();
    }

    private void Write(Defender defender)
    {
        json.WriteStartObject("defender");
        json.WriteString("id", defender.Id);
        json.WritePropertyName("legalName");
        Write(defender.LegalName, "defender.legalName");
        json.WriteStartArray("aliases");
        for (var i = 0; i < defender.Aliases.Length; i++)
        {
            Write(defender.Aliases[i], $"defender.aliases[{i}]");
        }

        json.WriteEndArray();
        WriteSealed("gender", "defender.gender", defender.Gender);
        WriteCategories(defender);
        WriteSealed("occupation", "defender.occupation", defender.Occupation);
        json.WriteStartArray("contacts");
        for (var i = 0; i < defender.Contacts.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonCodes.ContactKinds[(int)defender.Contacts[i].Kind]);
            json.WritePropertyName("value");
            WriteText($"defender.contacts[{i}]", Defender.ContactsClass, defender.Contacts[i].Reveal(purpose));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("affiliations");
        for (var i = 0; i < defender.Affiliations.Length; i++)
        {
            WriteText($"defender.affiliations[{i}]", Defender.AffiliationsClass, defender.Affiliations[i].Reveal(purpose));
        }

        json.WriteEndArray();
        WriteSealed("whereabouts", "defender.whereabouts", defender.Whereabouts);
        json.WriteEndObject();
    }

    private void Write(PersonName name, string path)
    {
        json.WriteStartObject();
        json.WritePropertyName("text");
        WriteText(path, Defender.NameClass, name.Reveal(purpose));
        json.WriteString("kind", JsonCodes.PersonNameKinds[(int)name.Kind]);
        json.WriteString("script", name.Script);
        json.WriteString("language", name.Language.ToString());
        json.WriteEndObject();
    }

    private void Write(Violation violation, string path)
    {
        json.WriteStartObject();
        json.WriteString("id", violation.Id);
        json.WriteString("form", violation.Form.Code);
        json.WriteString("date", violation.Date.ToString());
        WriteTerms("victims", violation.Victims);
        WriteTerms("perpetrators", violation.Perpetrators);
        WriteSealed("narrative", $"{path}.narrative", violation.Narrative);
        json.WriteEndObject();
    }

    private void Write(Grant grant, string path)
    {
        json.WriteStartObject();
        json.WriteString("id", grant.Id);
        json.WriteString("entryMode", grant.EntryMode.Code);
        json.WriteString("purpose", grant.Purpose.Code);
        json.WriteString("status", grant.Status.Code);
        json.WriteStartObject("amount");
        json.WriteString("value", grant.Amount.AmountText());
        json.WriteString("currency", grant.Amount.Currency.Code);
        json.WriteEndObject();
        WriteSealed("payee", $"{path}.payee", grant.Payee);
        json.WriteEndObject();
    }

    // Terms have no spaces, so one field holds them all, e.g. "cat.lawyer cat.whrd".
    private void WriteCategories(Defender defender)
    {
        if (fields is null)
        {
            WriteTerms("categories", defender.Categories);
            return;
        }

        json.WritePropertyName("categories");
        WriteText("defender.categories", Defender.CategoriesClass, string.Join(' ', defender.Categories));
    }

    private void WriteTerms<T>(string name, IEnumerable<T> terms)
        where T : VocabularyTerm
    {
        json.WriteStartArray(name);
        foreach (var term in terms)
        {
            json.WriteStringValue(term.Code);
        }

        json.WriteEndArray();
    }

    private void WriteSealed(string name, string path, Sensitive<string>? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            WriteText(path, value.DataClass, value.Reveal(purpose));
        }
    }

    private void WriteText(string path, DataClass dataClass, string text)
    {
        if (fields is null)
        {
            SecretText.Write(json, text);
            return;
        }

        json.WriteNullValue();
        fields.Add(new CaseField(path, dataClass, Encoding.UTF8.GetBytes(text)));
    }
}
