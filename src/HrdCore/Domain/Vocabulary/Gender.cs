using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Gender as somebody states it. A record holds <c>gender.woman</c> or own words; asking is never required.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<Gender>))]
public sealed class Gender : VocabularyTerm, IVocabularyTerm<Gender>
{
    private Gender(string code, string english, string chinese, string vietnamese, string french)
        : base("gender", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Woman.</summary>
    public static Gender Woman { get; } = new("woman", "Woman", "女", "Nữ", "Femme");

    /// <summary>Man.</summary>
    public static Gender Man { get; } = new("man", "Man", "男", "Nam", "Homme");

    /// <summary>Neither only one nor only the other.</summary>
    public static Gender NonBinary { get; } = new("non-binary", "Non-binary", "非二元性别", "Phi nhị nguyên giới", "Non binaire");

    /// <summary>In the person's own words.</summary>
    public static Gender OwnWords { get; } = new("own-words", "In own words", "自述", "Tự mô tả", "Autodéfinition");

    /// <summary>The person would rather not say.</summary>
    public static Gender NotSaid { get; } = new("not-said", "Not said", "不愿透露", "Không muốn nói", "Non précisé");

    /// <summary>Nobody has asked.</summary>
    public static Gender Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu");

    /// <inheritdoc/>
    public static ImmutableArray<Gender> All { get; } = [Woman, Man, NonBinary, OwnWords, NotSaid, Unknown];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out Gender? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
