using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>The forms of violation that the statistics count. A case may show several, so their counts add up to more than the cases.</summary>
/// <remarks>Source: the five bars of the FORUM-ASIA booklet, statistics of 2018 and 2019. Labels in English, simplified Chinese, Vietnamese and French are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<ViolationForm>))]
public sealed class ViolationForm : VocabularyTerm, IVocabularyTerm<ViolationForm>
{
    private ViolationForm(string code, string english, string chinese, string vietnamese, string french)
        : base("form", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Charges, summonses and trials used to wear someone down.</summary>
    public static ViolationForm JudicialHarassment { get; } = new("judicial-harassment", "Judicial harassment", "司法骚扰", "Sách nhiễu bằng tố tụng", "Harcèlement judiciaire");

    /// <summary>Arrest, custody and imprisonment, arbitrary or not yet shown otherwise.</summary>
    public static ViolationForm ArrestAndDetention { get; } = new("arrest-and-detention", "Arrest and detention", "逮捕和拘留", "Bắt giữ và giam cầm", "Arrestation et détention");

    /// <summary>Threats, surveillance, smears.</summary>
    public static ViolationForm IntimidationAndThreats { get; } = new("intimidation-and-threats", "Intimidation and threats", "恐吓和威胁", "Hăm dọa và uy hiếp", "Intimidation et menaces");

    /// <summary>Assault and ill-treatment.</summary>
    public static ViolationForm PhysicalViolence { get; } = new("physical-violence", "Physical violence", "人身暴力", "Bạo lực thân thể", "Violence physique");

    /// <summary>Killing, death in custody, and other deaths because of the work.</summary>
    public static ViolationForm Death { get; } = new("death", "Death", "死亡", "Tử vong", "Décès");

    /// <inheritdoc/>
    public static ImmutableArray<ViolationForm> All { get; } = [JudicialHarassment, ArrestAndDetention, IntimidationAndThreats, PhysicalViolence, Death];

    /// <summary>The form that this one is a part of, or null: whoever was killed has met violence.</summary>
    public ViolationForm? Broader => this == Death ? PhysicalViolence : null;

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ViolationForm? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
