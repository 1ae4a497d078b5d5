using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Whether a sign of life came.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<CheckInStatus>))]
public sealed class CheckInStatus : VocabularyTerm, IVocabularyTerm<CheckInStatus>
{
    private CheckInStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("check-in", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Not due yet, or not late enough to ask.</summary>
    public static CheckInStatus Awaited { get; } = new("awaited", "Awaited", "等待报平安", "Đang chờ", "Attendu");

    /// <summary>Due and not come; the time to wait is running.</summary>
    public static CheckInStatus Overdue { get; } = new("overdue", "Overdue", "逾期未报", "Quá hạn", "En retard");

    /// <summary>It came.</summary>
    public static CheckInStatus Kept { get; } = new("kept", "Received", "已报平安", "Đã nhận", "Reçu");

    /// <summary>It did not come in time.</summary>
    public static CheckInStatus Missed { get; } = new("missed", "Missed", "未报平安", "Không có tin", "Manqué");

    /// <inheritdoc/>
    public static ImmutableArray<CheckInStatus> All { get; } = [Awaited, Overdue, Kept, Missed];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CheckInStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
