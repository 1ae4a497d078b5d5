using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>The consents that authorisations are checked against: one register for each organisation in a process. Putting in a later state of a consent takes effect in the same moment
/// for every <see cref="Authorised{TUse}"/> that came from here.</summary>
/// <remarks><para>Threads: safe; a reader sees all of a change or nothing of it.</para>
/// <para>It only goes forward: a consent that has ended cannot be put back, and what was asked cannot be edited. It stores nothing; the caller loads it at start, whom the organisation reached
/// included, and stores what it puts in. Where several processes send, each has to put in what the others stored before it sends.</para></remarks>
public sealed class ConsentRegister
{
    private readonly Lock _writing = new();
    private volatile ConsentSnapshot _now;

    /// <summary>Makes an empty register.</summary>
    /// <param name="policy">Whether overrides count in this organisation; anything but <see cref="VitalInterestPolicy.Allowed"/> allows none.</param>
    public ConsentRegister(VitalInterestPolicy policy = VitalInterestPolicy.Off) => _now = ConsentSnapshot.Empty with { Policy = policy };

    /// <summary>How many changes there were: a register with the same version has the same consents.</summary>
    public long Version => _now.Version;

    /// <summary>Whether overrides count. Switching them off ends what rests on one at once, however many hands it has passed through.</summary>
    public VitalInterestPolicy Policy
    {
        get => _now.Policy;
        set
        {
            lock (_writing)
            {
                _now = value == _now.Policy ? _now : _now with { Version = _now.Version + 1, Policy = value };
            }
        }
    }

    /// <summary>Every consent as it stood at the moment of the call, in no order; later changes do not show in it.</summary>
    public IEnumerable<ConsentRecord> All => _now.Consents.Values;

    /// <summary>Every power of attorney as it stood at the moment of the call, in no order.</summary>
    public IEnumerable<PowerOfAttorney> Powers => _now.Powers.Values;

    /// <summary>Every override, in no order.</summary>
    public IEnumerable<VitalInterestOverride> Overrides => _now.Overrides.Values;

    /// <summary>Whom <see cref="MarkReached"/> named, with the last instant, in no order. No record holds it: store it beside the consents.</summary>
    [NotSensitive("Random identifiers and instants; they say nothing about the persons.")]
    public IEnumerable<KeyValuePair<Guid, DateTimeOffset>> Reached => _now.ReachedAt;

    internal ConsentSnapshot Now => _now;

    /// <summary>Puts in a consent, or a later state of one. An earlier state, or the same, changes nothing.</summary>
    /// <param name="consent">The consent.</param>
    /// <exception cref="ArgumentNullException">The consent is null.</exception>
    /// <exception cref="InvalidOperationException">The register has a consent of that identifier that asks for something else, or whose answer was another.</exception>
    public void Put(ConsentRecord consent)
    {
        ArgumentNullException.ThrowIfNull(consent);
        lock (_writing)
        {
            _now = _now.With(consent);
        }
    }

    /// <summary>Puts in many consents at once, e.g. at start: all of them, or none.</summary>
    /// <param name="consents">The consents, each as for one alone; of several states of one, the latest stays.</param>
    /// <exception cref="ArgumentNullException">The list, or an item, is null.</exception>
    /// <exception cref="InvalidOperationException">The register, or the list, has a consent of the same identifier that asks for something else, or whose answer was another.</exception>
    public void Put(IEnumerable<ConsentRecord> consents)
    {
        ArgumentNullException.ThrowIfNull(consents);

        // Read before the lock is taken: what gives the items may be slow, or ask the register.
        ConsentRecord[] list = [.. consents];
        lock (_writing)
        {
            var now = _now;
            foreach (var consent in list)
            {
                ArgumentNullException.ThrowIfNull(consent, nameof(consents));
                now = now.With(consent);
            }

            _now = now;
        }
    }

    /// <summary>Puts in a power of attorney, or the same one taken back. One that was taken back stays so.</summary>
    /// <param name="power">The power of attorney.</param>
    /// <exception cref="ArgumentNullException">The power is null.</exception>
    /// <exception cref="InvalidOperationException">The register has one of that identifier with other words.</exception>
    public void Put(PowerOfAttorney power)
    {
        ArgumentNullException.ThrowIfNull(power);
        lock (_writing)
        {
            _now = _now.With(power);
        }
    }

    /// <summary>Puts in an override. It counts only while <see cref="Policy"/> allows overrides.</summary>
    /// <param name="decision">The override.</param>
    /// <exception cref="ArgumentNullException">The override is null.</exception>
    /// <exception cref="InvalidOperationException">The register has one of that identifier.</exception>
    public void Put(VitalInterestOverride decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        lock (_writing)
        {
            _now = _now.With(decision);
        }
    }

    /// <summary>Says that a person can be asked again. What the family consented to, and overrides, end for that person unless they rest on a later silence.</summary>
    /// <param name="subjectId">The person.</param>
    /// <param name="instant">When the person was reached. Store it: no record does, and after a restart the register knows it only from you.</param>
    public void MarkReached(Guid subjectId, DateTimeOffset instant)
    {
        lock (_writing)
        {
            if (!(_now.ReachedAt.GetValueOrDefault(subjectId) >= instant))
            {
                _now = _now with { Version = _now.Version + 1, ReachedAt = _now.ReachedAt.SetItem(subjectId, instant) };
            }
        }
    }

    /// <summary>Finds a consent as the register has it.</summary>
    /// <param name="consentId">Its identifier.</param>
    /// <param name="consent">The consent, or null.</param>
    public bool TryFind(Guid consentId, [NotNullWhen(true)] out ConsentRecord? consent) => _now.Consents.TryGetValue(consentId, out consent);

    /// <summary>Takes a consent back, at once and for every authorisation that rests on it, and lists what has to be asked back. Store both.</summary>
    /// <param name="consentId">The consent.</param>
    /// <param name="instant">Now; not before it was given.</param>
    /// <param name="disclosures">Every disclosure that was made; those that the register still allows are passed over, but for what was sent under this consent or one whose place it took.</param>
    /// <exception cref="ArgumentNullException">The list, or an item, is null.</exception>
    /// <exception cref="ArgumentException">The register has no such consent.</exception>
    /// <exception cref="TransitionRefusedException">There was no yes to take back, or it was taken back already.</exception>
    /// <exception cref="InvalidRecordException">The instant lies before the yes.</exception>
    public ConsentWithdrawal Withdraw(Guid consentId, DateTimeOffset instant, IEnumerable<DisclosureRecord> disclosures)
    {
        ArgumentNullException.ThrowIfNull(disclosures);

        // First the end, then the list: whatever goes wrong with the list, the consent is over.
        var now = Change(before => before.With(Required(before, consentId).Withdraw(instant)));
        var withdrawn = now.Consents[consentId];
        var under = now.WithPredecessors(withdrawn);
        return new ConsentWithdrawal(withdrawn, Tasks(disclosures, instant, disclosure => IsUnder(under, disclosure) || IsAgainst(now, withdrawn.SubjectId, disclosure, instant)));
    }

    /// <summary>Records a no to what was asked, and lists what has to be asked back because it was told on somebody else's word, or on an override. Store both.</summary>
    /// <param name="consentId">The consent, asked for and not answered.</param>
    /// <param name="instant">When the no was said.</param>
    /// <param name="disclosures">Every disclosure that was made; those that no word stands against are passed over.</param>
    /// <exception cref="ArgumentNullException">The list, or an item, is null.</exception>
    /// <exception cref="ArgumentException">The register has no such consent.</exception>
    /// <exception cref="TransitionRefusedException">It was answered already.</exception>
    /// <exception cref="InvalidRecordException">The instant is outside its range.</exception>
    public ConsentWithdrawal Refuse(Guid consentId, DateTimeOffset instant, IEnumerable<DisclosureRecord> disclosures)
    {
        ArgumentNullException.ThrowIfNull(disclosures);
        var now = Change(before => before.With(Required(before, consentId).Refuse(instant)));
        var refused = now.Consents[consentId];
        return new ConsentWithdrawal(refused, Tasks(disclosures, instant, disclosure => IsAgainst(now, refused.SubjectId, disclosure, instant)));
    }

    /// <summary>Puts a consent in the place of another one, at once, and lists what was sent that is not allowed any more. Store all of it.</summary>
    /// <param name="consentId">The consent whose place is taken.</param>
    /// <param name="successor">The consent that takes it: given, about the same person, and answered by the person or by somebody of no less weight than before.</param>
    /// <param name="instant">Now. What was sent is asked back where the successor does not allow it at this instant.</param>
    /// <param name="disclosures">Every disclosure that was made; those under other consents are passed over, but for consents whose place the former one took, and what somebody's no stands against.</param>
    /// <exception cref="ArgumentNullException">The successor, the list, or an item, is null.</exception>
    /// <exception cref="ArgumentException">The register has no such consent, or the successor is none for it, or has ended there.</exception>
    /// <exception cref="TransitionRefusedException">The consent was not given, or has ended already.</exception>
    /// <exception cref="InvalidOperationException">The register has the successor with other words or another answer.</exception>
    public ConsentReplacement Supersede(Guid consentId, ConsentRecord successor, DateTimeOffset instant, IEnumerable<DisclosureRecord> disclosures)
    {
        ArgumentNullException.ThrowIfNull(successor);
        ArgumentNullException.ThrowIfNull(disclosures);
        var now = Change(before =>
        {
            // What counts is how the register has the successor: the one that was handed over may be an earlier state of it.
            var consent = Required(before, consentId);
            var both = before.With(successor);
            ConsentRules.RequireSuccessor(consent, both.Consents[successor.Id]);
            return both.With(consent.Supersede(successor.Id));
        });
        var (former, latter) = (now.Consents[consentId], now.Consents[successor.Id]);
        var under = now.WithPredecessors(former);
        return new ConsentReplacement(
            former,
            latter,
            Tasks(disclosures, instant, disclosure => (IsUnder(under, disclosure) && !now.Allows(latter, disclosure, instant)) || IsAgainst(now, former.SubjectId, disclosure, instant)));
    }

    /// <summary>Lists what was told about a person and somebody's no stands against now: for a no that was not said to this register but put in, such as one that another process stored.</summary>
    /// <param name="subjectId">The person.</param>
    /// <param name="instant">Now.</param>
    /// <param name="disclosures">Every disclosure that was made; those that no word stands against are passed over, and so are those that something allows nevertheless.</param>
    /// <exception cref="ArgumentNullException">The list, or an item, is null.</exception>
    public ImmutableArray<RecallTask> Recall(Guid subjectId, DateTimeOffset instant, IEnumerable<DisclosureRecord> disclosures)
    {
        ArgumentNullException.ThrowIfNull(disclosures);
        var now = _now;
        return Tasks(disclosures, instant, disclosure => IsAgainst(now, subjectId, disclosure, instant));
    }

    private static ConsentRecord Required(ConsentSnapshot now, Guid consentId) =>
        now.Consents.TryGetValue(consentId, out var consent) ? consent : throw new ArgumentException("The register has no such consent. Put it in first.", nameof(consentId));

    private static bool IsUnder(HashSet<Guid> consentIds, DisclosureRecord disclosure) => disclosure.ConsentId is { } id && consentIds.Contains(id);

    private static bool IsAgainst(ConsentSnapshot now, Guid subjectId, DisclosureRecord disclosure, DateTimeOffset instant) =>
        disclosure.SubjectId == subjectId && now.IsAskedBack(disclosure, instant);

    private static ImmutableArray<RecallTask> Tasks(IEnumerable<DisclosureRecord> disclosures, DateTimeOffset raisedAt, Func<DisclosureRecord, bool> isAskedBack)
    {
        var tasks = ImmutableArray.CreateBuilder<RecallTask>();
        foreach (var disclosure in disclosures)
        {
            ArgumentNullException.ThrowIfNull(disclosure, nameof(disclosures));
            if (isAskedBack(disclosure))
            {
                tasks.Add(new RecallTask(disclosure.Id, disclosure.ConsentId, disclosure.Recipient, raisedAt, RecallStatus.Open, overrideId: disclosure.OverrideId));
            }
        }

        return tasks.ToImmutable();
    }

    // What a step looks at and what it changes are one moment: two steps at once would each undo what the other said.
    private ConsentSnapshot Change(Func<ConsentSnapshot, ConsentSnapshot> step)
    {
        lock (_writing)
        {
            return _now = step(_now);
        }
    }
}
