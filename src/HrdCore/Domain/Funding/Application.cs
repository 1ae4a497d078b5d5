using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>A request for a grant.</summary>
/// <remarks>Immutable. The defender, a host or a third party may ask; whom the money is for is another question than who asks. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Application : DomainRecord<Application>, IDomainRecord<Application>
{
    /// <summary>The class of <see cref="Applicant"/>.</summary>
    public const DataClass ApplicantClass = DataClass.Identity | DataClass.Contact;

    /// <summary>The class of <see cref="Need"/>.</summary>
    public const DataClass NeedClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Operational;

    /// <summary>Records a request.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="role">Who asks.</param>
    /// <param name="purpose">What the money is for.</param>
    /// <param name="scale">How far it reaches.</param>
    /// <param name="requested">How much is asked for; more than zero.</param>
    /// <param name="submittedAt">When it came; any offset, kept as UTC; in the years 1900 to 9000 of UTC.</param>
    /// <param name="programmeId">The programme that it was made under, or null.</param>
    /// <param name="beneficiaryId">The party that the money is for, or null.</param>
    /// <param name="applicant">Who asks, where it is not the beneficiary; at most 500 characters; Identity and Contact together, or null.</param>
    /// <param name="need">What it is needed for, in the applicant's words; at most 8,000 characters, lines allowed; Identity, Location, Health and Operational together, or null.</param>
    /// <param name="answers">What was found about each eligibility test; no test twice; at most 16.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise, or somebody else asks and is not named.</exception>
    public Application(
        Guid id,
        ApplicantRole role,
        GrantPurpose purpose,
        GrantScale scale,
        Money requested,
        DateTimeOffset submittedAt,
        Guid? programmeId = null,
        Guid? beneficiaryId = null,
        Sensitive<string>? applicant = null,
        Sensitive<string>? need = null,
        IEnumerable<EligibilityAnswer>? answers = null)
    {
        var check = new Check(nameof(Application));
        Id = check.Id(id, nameof(id));
        Role = check.Required(role, nameof(role));
        Purpose = check.Required(purpose, nameof(purpose));
        Scale = check.Required(scale, nameof(scale));
        Requested = check.Required(requested, nameof(requested));
        SubmittedAt = check.Instant(submittedAt, nameof(submittedAt));
        ProgrammeId = check.MaybeId(programmeId, nameof(programmeId));
        BeneficiaryId = check.MaybeId(beneficiaryId, nameof(beneficiaryId));
        Applicant = check.MaybeSecret(applicant, ApplicantClass, DomainText.LineLength, nameof(applicant));
        Need = check.MaybeSecret(need, NeedClass, DomainText.NarrativeLength, nameof(need), lines: true);
        Answers = check.List(answers, 0, 16, nameof(answers));
        check.That(requested is null || requested.Amount > 0, nameof(requested), ValidationRule.OutOfRange);
        check.That(Answers.Select(answer => answer?.Test).Distinct().Count() == Answers.Length, nameof(answers), ValidationRule.Duplicate);
        check.That(role is null || role == ApplicantRole.Defender || applicant is not null, nameof(applicant), ValidationRule.Required);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Application> Shape { get; } = new(
        "grant-application",
        static (ref RecordValues values) => new Application(
            values.Next<Guid>(),
            values.Next<ApplicantRole>(),
            values.Next<GrantPurpose>(),
            values.Next<GrantScale>(),
            values.Next<Money>(),
            values.Next<DateTimeOffset>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<Guid>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.List<EligibilityAnswer>()),
        Member.Of("id", Codec.Id, (Application application) => application.Id),
        Member.Of("role", Codec.Term<ApplicantRole>(), (Application application) => application.Role),
        Member.Of("purpose", Codec.Term<GrantPurpose>(), (Application application) => application.Purpose),
        Member.Of("scale", Codec.Term<GrantScale>(), (Application application) => application.Scale),
        Member.Of("requested", Codec.Money, (Application application) => application.Requested),
        Member.Of("submittedAt", Codec.Instant, (Application application) => application.SubmittedAt),
        Member.MaybeValue("programmeId", Codec.Id, (Application application) => application.ProgrammeId),
        Member.MaybeValue("beneficiaryId", Codec.Id, (Application application) => application.BeneficiaryId),
        Member.Maybe("applicant", Codec.Secret(ApplicantClass, DomainText.LineLength), (Application application) => application.Applicant),
        Member.Maybe("need", Codec.SecretLines(NeedClass, DomainText.NarrativeLength), (Application application) => application.Need),
        Member.List("answers", Codec.Record<EligibilityAnswer>(), (Application application) => application.Answers));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who asks.</summary>
    public ApplicantRole Role { get; }

    /// <summary>What the money is for.</summary>
    public GrantPurpose Purpose { get; }

    /// <summary>How far it reaches.</summary>
    public GrantScale Scale { get; }

    /// <summary>How much is asked for.</summary>
    [NotSensitive("A sum; whoever asks for it is kept apart.")]
    public Money Requested { get; }

    /// <summary>When it came.</summary>
    public DateTimeOffset SubmittedAt { get; }

    /// <summary>The programme that it was made under, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? ProgrammeId { get; }

    /// <summary>The party that the money is for, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? BeneficiaryId { get; }

    /// <summary>Who asks, where it is not the beneficiary, or null when not known.</summary>
    [Sensitive(ApplicantClass)]
    public Sensitive<string>? Applicant { get; }

    /// <summary>What it is needed for, in the applicant's words, or null when not known.</summary>
    [Sensitive(NeedClass)]
    public Sensitive<string>? Need { get; }

    /// <summary>What was found about each eligibility test.</summary>
    public ImmutableArray<EligibilityAnswer> Answers { get; }

    /// <summary>Whether every test of a list was answered with yes.</summary>
    /// <param name="tests">The tests, e.g. those of a programme.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public bool Meets(IEnumerable<EligibilityTest> tests)
    {
        ArgumentNullException.ThrowIfNull(tests);
        return tests.All(test => Answers.Any(answer => answer.Test == test && answer.Holds));
    }
}
