using System.Globalization;
using HrdCore.Domain.Parties;

namespace Quickstart.Cases.People;

/// <summary>Invents ways to reach someone that reach nobody.</summary>
/// <remarks>Numbers: 555-01xx (kept for fiction in North America), 020 7946 0xxx and 07700 900xxx (kept for drama by Ofcom), 06 39 98 xxxx (kept for fiction by
/// Arcep). Mail: names under the top-level domain <c>.example</c> (RFC 2606).</remarks>
internal sealed class ContactMaker(SplitMix64 random)
{
    private static readonly string[] Words =
        ["kestrel", "lantern", "willow", "granite", "saffron", "harbour", "juniper", "copper", "meadow", "thistle", "amber", "orchid", "quarry", "sparrow", "cedar", "indigo"];

    private static readonly string[] Hosts =
        ["lantern-mill.example", "sevenwells.example", "open-ledger.example", "blue-delta.example", "mail.saltroad.example", "post.example", "riverside.example"];

    /// <summary>One to three ways, each once.</summary>
    internal IReadOnlyList<ContactPoint> Make()
    {
        var contacts = new List<ContactPoint> { random.Chance(60) ? Email() : Telephone() };
        if (random.Chance(55))
        {
            contacts.Add(contacts[0].Kind == ContactKind.Email ? Telephone() : Email());
        }

        if (random.Chance(20))
        {
            contacts.Add(new ContactPoint(ContactKind.Messenger, $"signal:{random.Pick(Words)}.{Number(2)}"));
        }

        return contacts;
    }

    private ContactPoint Email() => new(ContactKind.Email, $"{random.Pick(Words)}.{random.Pick(Words)}{Number(2)}@{random.Pick(Hosts)}");

    private ContactPoint Telephone() => new(ContactKind.Telephone, random.Below(4) switch
    {
        0 => $"+1-202-555-01{Number(2)}",
        1 => $"+44 20 7946 0{Number(3)}",
        2 => $"+44 7700 900{Number(3)}",
        _ => $"+33 6 39 98 {Number(2)} {Number(2)}",
    });

    private string Number(int digits)
    {
        var limit = digits == 2 ? 100 : 1000;
        return random.Below(limit).ToString(digits == 2 ? "00" : "000", CultureInfo.InvariantCulture);
    }
}
