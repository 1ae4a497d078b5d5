using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Whether something can be read by everyone.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<PublicationStatus>))]
public sealed class PublicationStatus : VocabularyTerm, IVocabularyTerm<PublicationStatus>
{
    private PublicationStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("publication", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Nobody outside has it; a <see cref="NonPublicationReason"/> says why.</summary>
    public static PublicationStatus Unpublished { get; } = new("unpublished", "Unpublished", "未公开", "Không công bố", "Non publié");

    /// <summary>Given to those it is for.</summary>
    public static PublicationStatus Restricted { get; } =
        new("restricted", "For a named audience only", "仅限指定对象", "Chỉ dành cho đối tượng xác định", "Diffusion restreinte");

    /// <summary>Everyone can read it.</summary>
    public static PublicationStatus Published { get; } = new("published", "Published", "已公开", "Đã công bố", "Publié");

    /// <summary>Was public once.</summary>
    public static PublicationStatus Withdrawn { get; } = new("withdrawn", "Withdrawn", "已撤回", "Đã thu hồi", "Retiré");

    /// <inheritdoc/>
    public static ImmutableArray<PublicationStatus> All { get; } = [Unpublished, Restricted, Published, Withdrawn];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PublicationStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
