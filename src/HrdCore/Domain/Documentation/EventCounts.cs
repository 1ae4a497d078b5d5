// How many a set of events holds, in each unit by itself.
// Rules:   an event and an act count once, however often they are given. A violation is one act on one victim. A victim with a record counts once, however many acts struck it.
//          Victims without a record may be among those with one, and persons among the members of groups, so neither are added up: the greater of the two is the least that is certain.
// Bounds:  figures of different units are never added to each other.
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>The figures of a set of events. Each says what it counts: one event holds several acts, one act strikes several victims, one victim may be a group of many people.</summary>
/// <remarks>Immutable. Equality: by reference.</remarks>
public sealed class EventCounts
{
    private EventCounts(int events, int acts, int violations, Quantity<int> victims, Quantity<int> affectedPeople)
    {
        Events = events;
        Acts = acts;
        Violations = violations;
        Victims = victims;
        AffectedPeople = affectedPeople;
    }

    /// <summary>Events.</summary>
    public int Events { get; }

    /// <summary>Acts.</summary>
    public int Acts { get; }

    /// <summary>Violations: one act on one victim, people in general included.</summary>
    public int Violations { get; }

    /// <summary>Persons and groups that were struck, each once; at least so many where some have no record. People in general are not among them.</summary>
    public Quantity<int> Victims { get; }

    /// <summary>People that were struck, those in groups included; at least so many where groups and persons were struck, a group was not counted, a victim has no record, or people in general were struck.</summary>
    public Quantity<int> AffectedPeople { get; }

    /// <summary>Counts.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <exception cref="ArgumentNullException">The events, or one of them, are null.</exception>
    public static EventCounts Of(IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var all = new Dictionary<Guid, Event>();
        foreach (var item in events)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(events));
            all[item.Id] = item;
        }

        var acts = all.Values.SelectMany(item => item.Acts).DistinctBy(act => act.Id).ToArray();
        var people = new People();
        foreach (var act in acts)
        {
            people.Add(act);
        }

        return new EventCounts(all.Count, acts.Length, acts.Sum(act => act.Victims.Length), people.Victims(), people.Affected());
    }

    /// <summary>The figure of a unit, for a table that names its unit.</summary>
    /// <param name="unit">Acts, violations, victims or affected persons.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Events do not tell how many there are of this unit, such as cases or grants.</exception>
    public Quantity<int> In(UnitOfCount unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit == UnitOfCount.Act ? new Quantity<int>(Acts)
            : unit == UnitOfCount.Violation ? new Quantity<int>(Violations)
            : unit == UnitOfCount.Victim ? Victims
            : unit == UnitOfCount.AffectedPerson ? AffectedPeople
            : throw new ArgumentOutOfRangeException(nameof(unit), "Events are counted in acts, violations, victims and affected persons. Count other units where they are kept.");
    }

    // Keeps the victims apart who have a record, and the most that any one act struck.
    private sealed class People
    {
        private readonly Dictionary<Guid, Quantity<int>> _persons = [];
        private readonly Dictionary<Guid, Quantity<int>> _groups = [];
        private int _mostVictims;
        private int _mostPeople;
        private bool _isOpen;
        private bool _isPeopleOpen;

        internal void Add(Act act)
        {
            var victims = 0;
            var (persons, members) = (0, 0);
            foreach (var victim in act.Victims)
            {
                if (victim.Kind == VictimKind.General)
                {
                    _isPeopleOpen = true;
                    continue;
                }

                var (count, isPerson) = (CountOf(victim), IsPerson(victim));
                var recorded = isPerson ? _persons : _groups;
                victims++;
                persons += isPerson ? LeastOf(count) : 0;
                members += isPerson ? 0 : LeastOf(count);
                if (victim.VictimId is not { } id)
                {
                    _isOpen = true;
                }
                else if (!recorded.TryGetValue(id, out var known) || known.Value < count.Value)
                {
                    recorded[id] = count;
                }
            }

            _mostVictims = Math.Max(_mostVictims, victims);
            _mostPeople = Math.Max(_mostPeople, Math.Max(persons, members));
        }

        internal Quantity<int> Victims() => new(Math.Max(_persons.Count + _groups.Count, _mostVictims), _isOpen ? QuantityQualifier.AtLeast : QuantityQualifier.Exact);

        internal Quantity<int> Affected()
        {
            var (persons, groups) = (Sum(_persons), Sum(_groups));
            var most = Math.Max(_mostPeople, Math.Max(persons.Value, groups.Value));
            var isOpen = _isOpen || _isPeopleOpen || (persons.Value > 0 && groups.Value > 0);
            return isOpen ? AtLeast(most, persons + groups) : persons + groups;
        }

        private static Quantity<int> Sum(Dictionary<Guid, Quantity<int>> counts) => counts.Values.Aggregate(default(Quantity<int>), (all, count) => all + count);

        private static bool IsPerson(Victimisation victim) => victim.Unit is null || victim.Unit == CountingUnit.Individual;

        // One person where nothing else is said; a group that nobody counted is of one or more.
        private static Quantity<int> CountOf(Victimisation victim) =>
            victim.Count ?? new Quantity<int>(1, IsPerson(victim) ? QuantityQualifier.Exact : QuantityQualifier.AtLeast);

        private static Quantity<int> AtLeast(int least, Quantity<int> sum) => new(least, HasLeast(sum) ? QuantityQualifier.AtLeast : QuantityQualifier.About);

        private static int LeastOf(Quantity<int> count) => HasLeast(count) ? count.Value : 1;

        // What is only about a figure, or below it, has no least.
        private static bool HasLeast(Quantity<int> count) => count.Qualifier is QuantityQualifier.Exact or QuantityQualifier.AtLeast or QuantityQualifier.MoreThan;
    }
}
