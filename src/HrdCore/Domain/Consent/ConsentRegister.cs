using System.Diagnostics.CodeAnalysis;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>The consents that authorisations are checked against: one register for each organisation in a process. Putting in a later state of a consent takes effect in the same moment
/// for every <see cref="Authorised{TUse}"/> that came from here.</summary>
/// <remarks><para>Threads: safe; a reader sees all of a change or nothing of it.</para>
/// <para>It only goes forward: a consent that has ended cannot be put back, and what was asked cannot be edited. It stores nothing; the caller loads it at start and stores what
/// it puts in. Where several processes send, each has to put in what the others stored before it sends.</para></remarks>
public sealed class ConsentRegister
{
    private readonly Lock _writing = new();
    private volatile ConsentSnapshot _now = ConsentSnapshot.Empty;

    /// <summary>How many changes there were: a register with the same version has the same consents.</summary>
    public long Version => _now.Version;

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
            var known = _now.Consents.GetValueOrDefault(consent.Id);
            if (known is not null && (!known.AsksTheSameAs(consent) || !known.IsSameYesAs(consent)))
            {
                throw new InvalidOperationException("The register has this consent with other words. Record a new one, and let it supersede this one.");
            }

            if (known is null || ConsentStates.Lead(known.Status, consent.Status))
            {
                var mine = _now.OfSubject.GetValueOrDefault(consent.SubjectId, []);
                _now = _now with
                {
                    Version = _now.Version + 1,
                    Consents = _now.Consents.SetItem(consent.Id, consent),
                    OfSubject = known is null ? _now.OfSubject.SetItem(consent.SubjectId, mine.Add(consent.Id)) : _now.OfSubject,
                };
            }
            else if (known.Status != consent.Status && !ConsentStates.Lead(consent.Status, known.Status))
            {
                throw new InvalidOperationException("The register has this consent with another answer. Find out which one is right, and record a new consent.");
            }
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
            var known = _now.Powers.GetValueOrDefault(power.Id);
            if (known is not null && !known.SaysTheSameAs(power))
            {
                throw new InvalidOperationException("The register has this power of attorney with other words. A new paper has its own identifier.");
            }

            if (known is null || (known.RevokedAt is null && power.RevokedAt is not null))
            {
                _now = _now with { Version = _now.Version + 1, Powers = _now.Powers.SetItem(power.Id, power) };
            }
        }
    }

    /// <summary>Puts in an override. It counts only where a caller's policy allows overrides.</summary>
    /// <param name="decision">The override.</param>
    /// <exception cref="ArgumentNullException">The override is null.</exception>
    /// <exception cref="InvalidOperationException">The register has one of that identifier.</exception>
    public void Put(VitalInterestOverride decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        lock (_writing)
        {
            if (_now.Overrides.ContainsKey(decision.Id))
            {
                throw new InvalidOperationException("The register has an override of this identifier. Each decision has its own.");
            }

            _now = _now with { Version = _now.Version + 1, Overrides = _now.Overrides.SetItem(decision.Id, decision) };
        }
    }

    /// <summary>Says that a person can be asked again. What the family consented to, and overrides, end for that person unless they rest on a later silence.</summary>
    /// <param name="subjectId">The person.</param>
    /// <param name="instant">When the person was reached.</param>
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
    /// <param name="disclosures">Every disclosure that was made; those under other consents are passed over.</param>
    /// <exception cref="ArgumentNullException">The list, or an item, is null.</exception>
    /// <exception cref="ArgumentException">The register has no such consent.</exception>
    /// <exception cref="TransitionRefusedException">There was no yes to take back, or it was taken back already.</exception>
    /// <exception cref="InvalidRecordException">The instant lies before the yes.</exception>
    public ConsentWithdrawal Withdraw(Guid consentId, DateTimeOffset instant, IEnumerable<DisclosureRecord> disclosures)
    {
        ArgumentNullException.ThrowIfNull(disclosures);
        if (!TryFind(consentId, out var consent))
        {
            throw new ArgumentException("The register has no such consent. Put it in first.", nameof(consentId));
        }

        // First the end, then the list: whatever goes wrong with the list, the consent is over.
        var withdrawn = consent.Withdraw(instant);
        Put(withdrawn);
        return new ConsentWithdrawal(withdrawn, ConsentRules.Recall(withdrawn, disclosures));
    }
}
