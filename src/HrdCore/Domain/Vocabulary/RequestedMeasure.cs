using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a government or other actor is asked to do.</summary>
/// <remarks>Source: what the FORUM-ASIA booklet says that a communication of the Special Procedures may ask for. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<RequestedMeasure>))]
public sealed class RequestedMeasure : VocabularyTerm, IVocabularyTerm<RequestedMeasure>
{
    private RequestedMeasure(string code, string english, string chinese, string vietnamese, string french)
        : base("request", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>End what goes on.</summary>
    public static RequestedMeasure Stop { get; } = new("stop", "Stop", "停止", "Chấm dứt", "Faire cesser");

    /// <summary>Keep it from happening, or from happening again.</summary>
    public static RequestedMeasure Prevent { get; } = new("prevent", "Prevent", "预防", "Ngăn ngừa", "Prévenir");

    /// <summary>Find out what happened.</summary>
    public static RequestedMeasure Investigate { get; } = new("investigate", "Investigate", "调查", "Điều tra", "Enquêter");

    /// <summary>Hold those responsible to account.</summary>
    public static RequestedMeasure Accountability { get; } = new("accountability", "Accountability", "追责", "Truy cứu trách nhiệm", "Rendre des comptes");

    /// <summary>Make good what can be made good.</summary>
    public static RequestedMeasure Remedy { get; } = new("remedy", "Remedy", "救济和赔偿", "Khắc phục và bồi thường", "Réparer");

    /// <inheritdoc/>
    public static ImmutableArray<RequestedMeasure> All { get; } = [Stop, Prevent, Investigate, Accountability, Remedy];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out RequestedMeasure? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
