using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What makes someone a human rights defender: all of these, and nothing else. Alone or in a group, in any profession or none.</summary>
/// <remarks>Source: the FORUM-ASIA booklet on the Declaration; ProtectDefenders.eu says the same in one sentence.</remarks>
[JsonConverter(typeof(TermJsonConverter<HrdDefinitionTest>))]
public sealed class HrdDefinitionTest : VocabularyTerm, IVocabularyTerm<HrdDefinitionTest>
{
    private HrdDefinitionTest(string code, string english, string chinese, string vietnamese, string french)
        : base("hrd-test", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Acts to promote and protect human rights; what someone does counts, not the job.</summary>
    public static HrdDefinitionTest ActsForRights { get; } = new(
        "acts-for-rights", "Acts for human rights", "为人权而行动", "Hành động vì nhân quyền", "Agit pour les droits humains");

    /// <summary>Uses peaceful means only.</summary>
    public static HrdDefinitionTest Peaceful { get; } = new(
        "peaceful", "Uses peaceful means only", "只用和平手段", "Chỉ dùng biện pháp ôn hòa", "N’use que de moyens pacifiques");

    /// <summary>Accepts all human rights for everyone, without discrimination.</summary>
    public static HrdDefinitionTest Universality { get; } = new(
        "universality", "Accepts all rights for everyone", "承认人人享有一切人权", "Thừa nhận mọi quyền cho mọi người", "Reconnaît tous les droits pour tous");

    /// <inheritdoc/>
    public static ImmutableArray<HrdDefinitionTest> All { get; } = [ActsForRights, Peaceful, Universality];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out HrdDefinitionTest? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
