using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a copy of a piece of evidence is for.</summary>
/// <remarks>Source: the Berkeley Protocol, which keeps evidentiary and working copies apart; the others are our own. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<CopyKind>))]
public sealed class CopyKind : VocabularyTerm, IVocabularyTerm<CopyKind>
{
    private CopyKind(string code, string english, string chinese, string vietnamese, string french)
        : base("copy", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The original as it came; written once.</summary>
    public static CopyKind Evidentiary { get; } = new("evidentiary", "Evidentiary copy", "证据副本", "Bản làm chứng cứ", "Copie probatoire");

    /// <summary>To work with.</summary>
    public static CopyKind Working { get; } = new("working", "Working copy", "工作副本", "Bản làm việc", "Copie de travail");

    /// <summary>To show, with parts taken out; it names the original by its hash.</summary>
    public static CopyKind Redacted { get; } = new("redacted", "Redacted copy", "遮蔽副本", "Bản đã che thông tin", "Copie caviardée");

    /// <inheritdoc/>
    public static ImmutableArray<CopyKind> All { get; } = [Evidentiary, Working, Redacted];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CopyKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
