using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How someone is after an act.</summary>
/// <remarks>Source: own codes and labels, laid beside the status of victims of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<VictimStatus>))]
public sealed class VictimStatus : VocabularyTerm, IVocabularyTerm<VictimStatus>, IHuridocsTerm
{
    private const int HuridocsList = 25;

    private VictimStatus(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("victim-status", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>Nothing lasting has come of it.</summary>
    public static VictimStatus Unharmed { get; } = new("unharmed", "Unharmed", "未受伤害", "Không bị tổn hại", "Indemne");

    /// <summary>Has died.</summary>
    public static VictimStatus Dead { get; } = new("dead", "Dead", "死亡", "Đã chết", "Mort·e", "0101");

    /// <summary>Was injured.</summary>
    public static VictimStatus Injured { get; } = new("injured", "Injured", "受伤", "Bị thương", "Blessé·e", "0102");

    /// <summary>Disappeared, and has not been found.</summary>
    public static VictimStatus Missing { get; } = new("missing", "Still disappeared", "仍失踪", "Vẫn mất tích", "Toujours porté·e disparu·e", "0103");

    /// <summary>Disappeared, and was found free.</summary>
    public static VictimStatus FoundFree { get; } =
        new("found.free", "Found alive and free", "已找到，人身自由", "Đã tìm thấy, được tự do", "Retrouvé·e libre", "010401");

    /// <summary>Disappeared, and was found in detention.</summary>
    public static VictimStatus FoundHeld { get; } =
        new("found.held", "Found alive in detention", "已找到，仍被关押", "Đã tìm thấy, đang bị giam", "Retrouvé·e en détention", "010402");

    /// <summary>Is in detention.</summary>
    public static VictimStatus Held { get; } = new("held", "Held", "被关押", "Đang bị giam giữ", "En détention", "0202");

    /// <summary>Is in detention while an inquiry runs.</summary>
    public static VictimStatus HeldUnderInvestigation { get; } =
        new("held.investigation", "Held under investigation", "羁押侦查中", "Bị giam để điều tra", "En détention, enquête en cours", "020201");

    /// <summary>Is in detention while a trial runs.</summary>
    public static VictimStatus HeldOnTrial { get; } =
        new("held.trial", "Held during trial", "羁押受审中", "Bị giam trong khi xét xử", "En détention, procès en cours", "020202");

    /// <summary>Was sentenced and is in prison.</summary>
    public static VictimStatus ServingSentence { get; } =
        new("held.sentence", "Serving a sentence", "服刑中", "Đang chấp hành án tù", "Purge une peine", "020203");

    /// <summary>Is in detention without a ground in law.</summary>
    public static VictimStatus HeldArbitrarily { get; } =
        new("held.arbitrary", "Held arbitrarily", "被任意拘押", "Bị giam giữ tùy tiện", "En détention arbitraire", "020204");

    /// <summary>Was in detention and is out.</summary>
    public static VictimStatus Released { get; } = new("released", "Released", "获释", "Đã được thả", "Libéré·e", "0201");

    /// <summary>Is out while an inquiry runs.</summary>
    public static VictimStatus ReleasedUnderInvestigation { get; } =
        new("released.investigation", "Released under investigation", "释放后侦查中", "Được thả, vẫn bị điều tra", "Libéré·e, enquête en cours", "020101");

    /// <summary>Is out while a trial runs.</summary>
    public static VictimStatus ReleasedOnTrial { get; } =
        new("released.trial", "Released during trial", "释放后受审中", "Được thả, vẫn bị xét xử", "Libéré·e, procès en cours", "020102");

    /// <summary>Is out, and the proceedings were ended.</summary>
    public static VictimStatus ProceedingsDropped { get; } =
        new("released.dropped", "Released, proceedings dropped", "释放，程序终止", "Được thả, vụ án bị đình chỉ", "Libéré·e, poursuites abandonnées", "020103");

    /// <summary>Was found not guilty.</summary>
    public static VictimStatus Acquitted { get; } = new("released.acquitted", "Acquitted", "宣告无罪", "Được tuyên vô tội", "Acquitté·e", "020104");

    /// <summary>Has served the sentence.</summary>
    public static VictimStatus SentenceServed { get; } = new("released.served", "Sentence served", "刑满释放", "Đã mãn hạn tù", "Peine purgée", "020105");

    /// <summary>Has escaped from detention.</summary>
    public static VictimStatus Escaped { get; } = new("escaped", "Escaped", "逃脱", "Đã trốn thoát", "Évadé·e", "020109");

    /// <summary>Lives in hiding.</summary>
    public static VictimStatus InHiding { get; } = new("in-hiding", "In hiding", "躲藏中", "Đang lẩn tránh", "Dans la clandestinité", "0203");

    /// <summary>May not travel freely.</summary>
    public static VictimStatus MovementRestricted { get; } =
        new("movement-restricted", "Movement restricted", "行动受限", "Bị hạn chế đi lại", "Déplacements restreints", "0301");

    /// <summary>Was sent or driven abroad.</summary>
    public static VictimStatus Exiled { get; } = new("exiled", "Exiled or deported", "流亡或被驱逐出境", "Bị lưu vong hoặc trục xuất", "Exilé·e ou expulsé·e", "0302");

    /// <summary>Was driven from home and has found no place to stay.</summary>
    public static VictimStatus Displaced { get; } = new("displaced", "Displaced", "流离失所", "Phải rời bỏ nơi ở", "Déplacé·e", "0303");

    /// <summary>Was driven from home and lives elsewhere.</summary>
    public static VictimStatus Resettled { get; } = new("resettled", "Resettled", "已另行安置", "Đã tái định cư", "Réinstallé·e", "0304");

    /// <summary>Was dismissed because of it.</summary>
    public static VictimStatus LostWork { get; } = new("lost-work", "Dismissed from work", "被解雇", "Bị sa thải", "Licencié·e", "2002");

    /// <summary>Has work again.</summary>
    public static VictimStatus BackAtWork { get; } = new("back-at-work", "Back at work", "恢复工作", "Đã có việc trở lại", "A retrouvé un emploi", "2005");

    /// <summary>Another state.</summary>
    public static VictimStatus Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <summary>Nobody knows.</summary>
    public static VictimStatus Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<VictimStatus> All { get; } =
    [
        Unharmed, Dead, Injured, Missing, FoundFree, FoundHeld, Held, HeldUnderInvestigation, HeldOnTrial, ServingSentence, HeldArbitrarily,
        Released, ReleasedUnderInvestigation, ReleasedOnTrial, ProceedingsDropped, Acquitted, SentenceServed, Escaped, InHiding, MovementRestricted,
        Exiled, Displaced, Resettled, LostWork, BackAtWork, Other, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out VictimStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
