using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Which part of an account is checked. Each is found true or not by itself.</summary>
/// <remarks>Source: the least data that indicator 16.10.1 asks of a case; codes and labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<FactualElement>))]
public sealed class FactualElement : VocabularyTerm, IVocabularyTerm<FactualElement>
{
    private FactualElement(string code, string english, string chinese, string vietnamese, string french)
        : base("element", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Who it was.</summary>
    public static FactualElement VictimIdentity { get; } =
        new("victim-identity", "Identity of the victim", "受害人身份", "Danh tính nạn nhân", "Identité de la victime");

    /// <summary>That the person defends rights, reports or is in a union.</summary>
    public static FactualElement VictimRole { get; } =
        new("victim-role", "Role of the victim", "受害人角色", "Vai trò của nạn nhân", "Rôle de la victime");

    /// <summary>Sex or gender.</summary>
    public static FactualElement VictimSex { get; } =
        new("victim-sex", "Sex or gender of the victim", "受害人性别", "Giới tính của nạn nhân", "Sexe ou genre de la victime");

    /// <summary>Age or age group.</summary>
    public static FactualElement VictimAge { get; } = new("victim-age", "Age of the victim", "受害人年龄", "Tuổi của nạn nhân", "Âge de la victime");

    /// <summary>What was done.</summary>
    public static FactualElement Act { get; } = new("act", "What was done", "行为", "Hành vi", "L'acte");

    /// <summary>When.</summary>
    public static FactualElement Date { get; } = new("date", "Date", "日期", "Thời điểm", "Date");

    /// <summary>Where.</summary>
    public static FactualElement Place { get; } = new("place", "Place", "地点", "Địa điểm", "Lieu");

    /// <summary>Who did it, or what kind of actor.</summary>
    public static FactualElement Perpetrator { get; } = new("perpetrator", "Perpetrator", "加害者", "Người vi phạm", "Auteur");

    /// <summary>That it was for the work.</summary>
    public static FactualElement Motive { get; } = new("motive", "Link to the work", "与工作的关联", "Liên hệ với công việc", "Lien avec l'activité");

    /// <inheritdoc/>
    public static ImmutableArray<FactualElement> All { get; } =
    [
        VictimIdentity, VictimRole, VictimSex, VictimAge, Act, Date, Place, Perpetrator, Motive,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out FactualElement? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
