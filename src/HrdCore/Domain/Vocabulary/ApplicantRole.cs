using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Who asks for a grant: the defender, or someone on the defender's behalf.</summary>
/// <remarks>Source: the relocation grants of ProtectDefenders.eu, which a host, the defender or a third party may ask for. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<ApplicantRole>))]
public sealed class ApplicantRole : VocabularyTerm, IVocabularyTerm<ApplicantRole>
{
    private ApplicantRole(string code, string english, string chinese, string vietnamese, string french)
        : base("applicant", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The defender.</summary>
    public static ApplicantRole Defender { get; } = new("defender", "The defender", "本人申请", "Chính người bảo vệ nhân quyền", "La personne défenseure");

    /// <summary>Whoever takes the defender in.</summary>
    public static ApplicantRole Host { get; } = new("host", "The host", "接待方申请", "Bên tiếp nhận", "La structure d'accueil");

    /// <summary>Anyone else.</summary>
    public static ApplicantRole ThirdParty { get; } = new("third-party", "A third party", "第三方申请", "Bên thứ ba", "Un tiers");

    /// <inheritdoc/>
    public static ImmutableArray<ApplicantRole> All { get; } = [Defender, Host, ThirdParty];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ApplicantRole? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
