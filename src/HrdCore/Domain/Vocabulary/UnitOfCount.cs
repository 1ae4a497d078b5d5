using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a figure counts. One case may hold many acts and one act many victims, so figures of different units are never added.</summary>
/// <remarks>Source: the units that the FORUM-ASIA booklet and the yearly reviews of organisations count in. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<UnitOfCount>))]
public sealed class UnitOfCount : VocabularyTerm, IVocabularyTerm<UnitOfCount>
{
    private UnitOfCount(string code, string english, string chinese, string vietnamese, string french)
        : base("count", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>A case: what one file is about, whatever happened in it.</summary>
    public static UnitOfCount Case { get; } = new("case", "Cases", "案件", "Vụ việc", "Cas");

    /// <summary>An act: one thing done at one time.</summary>
    public static UnitOfCount Act { get; } = new("act", "Acts", "行为", "Hành vi", "Actes");

    /// <summary>A violation: one right broken for one victim.</summary>
    public static UnitOfCount Violation { get; } = new("violation", "Violations", "侵权", "Vi phạm", "Violations");

    /// <summary>A victim: someone whom an act was directed at.</summary>
    public static UnitOfCount Victim { get; } = new("victim", "Victims", "受害者", "Nạn nhân", "Victimes");

    /// <summary>A person or organisation that was affected; families and organisations count too.</summary>
    public static UnitOfCount AffectedPerson { get; } = new("affected-person", "Affected persons", "受影响者", "Người bị ảnh hưởng", "Personnes touchées");

    /// <summary>A published alert.</summary>
    public static UnitOfCount Alert { get; } = new("alert", "Alerts", "警报", "Cảnh báo", "Alertes");

    /// <summary>A group that was trained.</summary>
    public static UnitOfCount TrainingGroup { get; } = new("training-group", "Training groups", "培训班次", "Nhóm đào tạo", "Groupes formés");

    /// <summary>Someone who was trained.</summary>
    public static UnitOfCount Trainee { get; } = new("trainee", "People trained", "受训人数", "Người được đào tạo", "Personnes formées");

    /// <summary>A grant.</summary>
    public static UnitOfCount Grant { get; } = new("grant", "Grants", "资助", "Khoản tài trợ", "Subventions");

    /// <inheritdoc/>
    public static ImmutableArray<UnitOfCount> All { get; } = [Case, Act, Violation, Victim, AffectedPerson, Alert, TrainingGroup, Trainee, Grant];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out UnitOfCount? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
