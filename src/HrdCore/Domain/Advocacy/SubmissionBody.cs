using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What a submission says: who, by whom, what, and what followed. Whoever told it is not in here.</summary>
/// <remarks>Immutable. Part of a <see cref="Submission"/> and of the <see cref="SubmissionLetter"/> that is made of it. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class SubmissionBody : DomainRecord<SubmissionBody>, IDomainRecord<SubmissionBody>
{
    /// <summary>The class of <see cref="LinkToWork"/>.</summary>
    public const DataClass LinkToWorkClass = DataClass.Identity | DataClass.Network;

    /// <summary>States a submission.</summary>
    /// <param name="victims">Whom it is about; 1 to 64, nobody twice.</param>
    /// <param name="perpetrators">Who is said to have done it; 1 to 64, no two with one identifier.</param>
    /// <param name="incident">What happened.</param>
    /// <param name="linkToWork">Why it has to do with the defence of rights; at most 8,000 characters, lines allowed; Identity and Network together.</param>
    /// <param name="actions">What was done afterwards.</param>
    /// <param name="measures">What is asked for; one or more, each once. <see cref="SubmissionHints.MeasuresFor"/> suggests.</param>
    /// <param name="articles">The articles of the Declaration on human rights defenders that apply; each once. <see cref="SubmissionHints.ArticlesFor"/> suggests.</param>
    /// <param name="detentions">What is added about those who are held; at most one for each victim, at most 64.</param>
    /// <param name="disappearances">What is added about those who disappeared; at most one for each victim, at most 64.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise, or something is added about someone who is no victim here.</exception>
    public SubmissionBody(
        IEnumerable<SubmissionVictim> victims,
        IEnumerable<AllegedPerpetrator> perpetrators,
        SubmissionIncident incident,
        Sensitive<string> linkToWork,
        ActionsTaken actions,
        IEnumerable<RequestedMeasure> measures,
        IEnumerable<DeclarationArticle>? articles = null,
        IEnumerable<DetentionPart>? detentions = null,
        IEnumerable<DisappearancePart>? disappearances = null)
    {
        var check = new Check(nameof(SubmissionBody));
        Victims = check.Keyed(victims, item => item.Id, 1, 64, nameof(victims));
        Perpetrators = check.Keyed(perpetrators, item => item.Id, 1, 64, nameof(perpetrators));
        Incident = check.Required(incident, nameof(incident));
        LinkToWork = check.Secret(linkToWork, LinkToWorkClass, DomainText.NarrativeLength, nameof(linkToWork), lines: true);
        Actions = check.Required(actions, nameof(actions));
        Measures = check.Set(measures, 1, RequestedMeasure.All.Length, nameof(measures));
        Articles = check.Set(articles, 0, DeclarationArticle.All.Length, nameof(articles));
        Detentions = check.List(detentions, 0, 64, nameof(detentions));
        Disappearances = check.List(disappearances, 0, 64, nameof(disappearances));
        CheckParts(ref check, [.. Detentions.Select(part => part?.VictimId)], nameof(detentions));
        CheckParts(ref check, [.. Disappearances.Select(part => part?.VictimId)], nameof(disappearances));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<SubmissionBody> Shape { get; } = new(
        "submission-body",
        static (ref RecordValues values) => new SubmissionBody(
            values.List<SubmissionVictim>(),
            values.List<AllegedPerpetrator>(),
            values.Next<SubmissionIncident>(),
            values.Next<Sensitive<string>>(),
            values.Next<ActionsTaken>(),
            values.List<RequestedMeasure>(),
            values.List<DeclarationArticle>(),
            values.List<DetentionPart>(),
            values.List<DisappearancePart>()),
        Member.List("victims", Codec.Record<SubmissionVictim>(), (SubmissionBody submissionBody) => submissionBody.Victims),
        Member.List("perpetrators", Codec.Record<AllegedPerpetrator>(), (SubmissionBody submissionBody) => submissionBody.Perpetrators),
        Member.Of("incident", Codec.Record<SubmissionIncident>(), (SubmissionBody submissionBody) => submissionBody.Incident),
        Member.Of("linkToWork", Codec.SecretLines(LinkToWorkClass, DomainText.NarrativeLength), (SubmissionBody submissionBody) => submissionBody.LinkToWork),
        Member.Of("actions", Codec.Record<ActionsTaken>(), (SubmissionBody submissionBody) => submissionBody.Actions),
        Member.List("measures", Codec.Term<RequestedMeasure>(), (SubmissionBody submissionBody) => submissionBody.Measures),
        Member.List("articles", Codec.Term<DeclarationArticle>(), (SubmissionBody submissionBody) => submissionBody.Articles),
        Member.List("detentions", Codec.Record<DetentionPart>(), (SubmissionBody submissionBody) => submissionBody.Detentions),
        Member.List("disappearances", Codec.Record<DisappearancePart>(), (SubmissionBody submissionBody) => submissionBody.Disappearances));

    /// <summary>Whom it is about.</summary>
    public ImmutableArray<SubmissionVictim> Victims { get; }

    /// <summary>Who is said to have done it.</summary>
    public ImmutableArray<AllegedPerpetrator> Perpetrators { get; }

    /// <summary>What happened.</summary>
    public SubmissionIncident Incident { get; }

    /// <summary>Why it has to do with the defence of rights.</summary>
    [Sensitive(LinkToWorkClass)]
    public Sensitive<string> LinkToWork { get; }

    /// <summary>What was done afterwards.</summary>
    public ActionsTaken Actions { get; }

    /// <summary>What is asked for.</summary>
    public ImmutableArray<RequestedMeasure> Measures { get; }

    /// <summary>The articles of the Declaration on human rights defenders that apply.</summary>
    public ImmutableArray<DeclarationArticle> Articles { get; }

    /// <summary>What is added about those who are held.</summary>
    public ImmutableArray<DetentionPart> Detentions { get; }

    /// <summary>What is added about those who disappeared.</summary>
    public ImmutableArray<DisappearancePart> Disappearances { get; }

    private void CheckParts(ref Check check, ImmutableArray<Guid?> victimIds, string member)
    {
        for (var i = 0; i < victimIds.Length; i++)
        {
            var id = victimIds[i];
            check.That(id is null || Victims.Any(victim => victim?.Id == id), $"{member}[{i}].victimId", ValidationRule.NotAVictim);
            check.That(id is null || victimIds.IndexOf(id) == i, $"{member}[{i}].victimId", ValidationRule.Duplicate);
        }
    }
}
