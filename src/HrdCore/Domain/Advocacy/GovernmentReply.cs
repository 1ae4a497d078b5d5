using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What a government, or another recipient, answered.</summary>
/// <remarks>Immutable. Part of a <see cref="Communication"/>. Nobody has a duty to reply. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class GovernmentReply : DomainRecord<GovernmentReply>, IDomainRecord<GovernmentReply>
{
    /// <summary>The class of <see cref="Text"/>.</summary>
    public const DataClass TextClass = DataClass.Identity | DataClass.Allegation;

    /// <summary>Records a reply.</summary>
    /// <param name="receivedOn">When it came.</param>
    /// <param name="text">What it says; at most 8,000 characters, lines allowed; Identity and Allegation together.</param>
    /// <param name="response">Of what kind it is, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public GovernmentReply(UncertainDate receivedOn, Sensitive<string> text, InterventionResponse? response = null)
    {
        var check = new Check(nameof(GovernmentReply));
        ReceivedOn = receivedOn;
        Text = check.Secret(text, TextClass, DomainText.NarrativeLength, nameof(text), lines: true);
        Response = response;
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<GovernmentReply> Shape { get; } = new(
        "government-reply",
        static (ref RecordValues values) => new GovernmentReply(
            values.Next<UncertainDate>(),
            values.Next<Sensitive<string>>(),
            values.Maybe<InterventionResponse>()),
        Member.Of("receivedOn", Codec.Date, (GovernmentReply governmentReply) => governmentReply.ReceivedOn),
        Member.Of("text", Codec.SecretLines(TextClass, DomainText.NarrativeLength), (GovernmentReply governmentReply) => governmentReply.Text),
        Member.Maybe("response", Codec.Term<InterventionResponse>(), (GovernmentReply governmentReply) => governmentReply.Response));

    /// <summary>When it came.</summary>
    public UncertainDate ReceivedOn { get; }

    /// <summary>What it says.</summary>
    [Sensitive(TextClass)]
    public Sensitive<string> Text { get; }

    /// <summary>Of what kind it is, or null when not assessed.</summary>
    public InterventionResponse? Response { get; }
}
