using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What is not known of a date that comes from somewhere else. Our own dates say it themselves: see <see cref="Values.UncertainDate"/>.</summary>
/// <remarks>Source: own codes and labels, laid beside the kinds of date of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<DateKind>))]
public sealed class DateKind : VocabularyTerm, IVocabularyTerm<DateKind>, IHuridocsTerm
{
    private const int HuridocsList = 48;

    private DateKind(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("date-kind", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>A guess.</summary>
    public static DateKind Estimate { get; } = new("estimate", "Estimate", "估计", "Ước tính", "Estimation", "01");

    /// <summary>The day is not known.</summary>
    public static DateKind UnknownDay { get; } = new("unknown-day", "Day unknown", "日期不详，月份已知", "Không rõ ngày", "Jour inconnu", "02");

    /// <summary>Only the year is known.</summary>
    public static DateKind UnknownDayAndMonth { get; } =
        new("unknown-day-and-month", "Day and month unknown", "月日不详，年份已知", "Không rõ ngày và tháng", "Jour et mois inconnus", "03");

    /// <inheritdoc/>
    public static ImmutableArray<DateKind> All { get; } = [Estimate, UnknownDay, UnknownDayAndMonth];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DateKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
