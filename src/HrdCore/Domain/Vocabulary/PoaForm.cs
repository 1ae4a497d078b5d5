using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>In what form a power of attorney was made.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<PoaForm>))]
public sealed class PoaForm : VocabularyTerm, IVocabularyTerm<PoaForm>
{
    private PoaForm(string code, string english, string chinese, string vietnamese, string french)
        : base("poa-form", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Before a notary.</summary>
    public static PoaForm Notarised { get; } = new("notarised", "Notarised", "公证", "Có công chứng", "Notarié");

    /// <summary>Written and signed by hand.</summary>
    public static PoaForm Handwritten { get; } = new("handwritten", "Handwritten", "亲笔书写", "Viết tay", "Manuscrit");

    /// <summary>Spoken on video.</summary>
    public static PoaForm Video { get; } = new("video", "Video", "视频", "Video", "Vidéo");

    /// <inheritdoc/>
    public static ImmutableArray<PoaForm> All { get; } = [Notarised, Handwritten, Video];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PoaForm? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
