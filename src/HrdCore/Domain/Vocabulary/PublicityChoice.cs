using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How loudly others may speak for someone who cannot speak.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<PublicityChoice>))]
public sealed class PublicityChoice : VocabularyTerm, IVocabularyTerm<PublicityChoice>
{
    private PublicityChoice(string code, string english, string chinese, string vietnamese, string french)
        : base("publicity", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Tell nobody.</summary>
    public static PublicityChoice Silent { get; } = new("silent", "Silent", "不公开", "Giữ im lặng", "Silence");

    /// <summary>Tell those who can help, and not the public.</summary>
    public static PublicityChoice Discreet { get; } = new("discreet", "Discreet", "低调处理", "Kín đáo", "Discrétion");

    /// <summary>Tell everyone.</summary>
    public static PublicityChoice Public { get; } = new("public", "Public", "公开", "Công khai", "Publicité");

    /// <summary>Ask the family first.</summary>
    public static PublicityChoice AskFamily { get; } = new("ask-family", "Ask the family first", "先征询家属", "Hỏi gia đình trước", "Consulter d'abord la famille");

    /// <inheritdoc/>
    public static ImmutableArray<PublicityChoice> All { get; } = [Silent, Discreet, Public, AskFamily];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PublicityChoice? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
