// A permission as a type: an operation that tells something about a person takes an Authorised<TUse> of its own purpose, so that a call without consent does not compile.
// Made by: ConsentRules.TryAuthorise alone. The class is sealed, has no public constructor and no setter; its default value is null, which operations refuse.
// Dies:    with the consent. It keeps no answer: each use asks the register that it was made from, so a withdrawal, an end, a revoked power of attorney, a
//          person who can be asked again or overrides that are switched off end it at once, however many hands it has passed through.
using HrdCore.Classification;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>Permission to tell what one question named, for one purpose, as long as the consent behind it lives. Ask <see cref="IsAliveAt"/> or <see cref="Require(DateTimeOffset)"/> at each use.</summary>
/// <typeparam name="TUse">The purpose, e.g. <see cref="UnGovernmentLetter"/>.</typeparam>
/// <remarks><para>Immutable; the register behind it is not. Threads: safe.</para>
/// <para>What it cannot do: it knows what its register was told, at the instant that the caller names. A withdrawal that another process stored counts here once it is put into
/// this register; a clock that runs late keeps a consent alive for as long. It cannot call back what was revealed a moment before the withdrawal, and reflection forges anything.</para></remarks>
public sealed class Authorised<TUse>
    where TUse : IConsentedUse
{
    private readonly ConsentRegister _register;
    private readonly ConsentBasis _basis;

    internal Authorised(ConsentRegister register, ConsentQuestion question, ConsentBasis basis)
    {
        _register = register;
        _basis = basis;
        Question = question;
    }

    /// <summary>What may be told.</summary>
    public ConsentQuestion Question { get; }

    /// <summary>What for.</summary>
    public ConsentPurpose Purpose => TUse.Purpose;

    /// <summary>The consent behind it, or null when it is an override.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? ConsentId => _basis.IsOverride ? null : _basis.Id;

    /// <summary>The override behind it, or null when it is a consent.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? OverrideId => _basis.IsOverride ? _basis.Id : null;

    /// <summary>When it ends by itself, in UTC and no longer part of its time; it may end sooner.</summary>
    public DateTimeOffset ExpiresAt => _basis.ExpiresAt;

    /// <summary>Whether the consent behind it still allows what it named.</summary>
    /// <param name="instant">Now.</param>
    public bool IsAliveAt(DateTimeOffset instant) => _register.Now.Check(_basis, TUse.Purpose, Question, instant).IsAccepted;

    /// <summary>Demands that it is alive.</summary>
    /// <param name="instant">Now.</param>
    /// <exception cref="ConsentLapsedException">The consent does not allow it any more.</exception>
    public void Require(DateTimeOffset instant)
    {
        var report = _register.Now.Check(_basis, TUse.Purpose, Question, instant);
        if (!report.IsAccepted)
        {
            throw new ConsentLapsedException(report);
        }
    }

    /// <summary>Demands that it is alive and was given for what is about to be told.</summary>
    /// <param name="question">What is about to be told.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ConsentLapsedException">The consent does not allow it any more, or it was given for less, for someone else or for another audience.</exception>
    public void Require(ConsentQuestion question, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!Question.Contains(question))
        {
            var missing = question.Classes & ~Question.Classes;
            throw new ConsentLapsedException(new ValidationReport(
                [new ValidationFinding("question", ValidationRule.ConsentNotListed).About(Purpose, missing == DataClass.None ? question.Classes : missing)]));
        }

        Require(instant);
    }

    /// <summary>Whether it is alive and was given for a question.</summary>
    internal bool Covers(ConsentQuestion question, DateTimeOffset instant) => Question.Contains(question) && IsAliveAt(instant);

    /// <summary>Demands that it is alive, and records that what it named was sent. Call it before sending; a record too many is better than one that is missing when the consent is taken back.</summary>
    /// <param name="disclosureId">A new identifier; not empty.</param>
    /// <param name="recipient">Who gets it; at most 500 characters; <see cref="DisclosureRecord.RecipientClass"/>.</param>
    /// <param name="sentAt">Now.</param>
    /// <param name="packageId">The package that is sent; or null.</param>
    /// <exception cref="ConsentLapsedException">The consent does not allow it any more.</exception>
    /// <exception cref="InvalidRecordException">A value is missing, empty, too long or classified otherwise.</exception>
    public DisclosureRecord Disclose(Guid disclosureId, Sensitive<string> recipient, DateTimeOffset sentAt, Guid? packageId = null)
    {
        Require(sentAt);
        return new DisclosureRecord(
            disclosureId, Question.SubjectId, Purpose, Question.Classes, Question.Audience, recipient, sentAt, ConsentId, OverrideId, Question.ArtefactIds, packageId);
    }
}
