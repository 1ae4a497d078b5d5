using System.Collections.Immutable;
using HrdCore.Classification;
using static HrdCore.Classification.DataClass;
using static HrdCore.Redaction.RedactionAction;

namespace HrdCore.Redaction;

/// <summary>The lines of the built-in policy, by audience. It is cautious: an organisation that must show more says so with <see cref="RedactionPolicy.With"/>.</summary>
public static class DefaultRedaction
{
    // What harms by being known to exist: that someone inside told, that a secret is on file.
    private const DataClass HarmfulToMention = Source | Credentials;

    /// <summary>Every rule of <see cref="RedactionPolicy.Default"/>.</summary>
    public static ImmutableArray<RedactionRule> Rules { get; } =
    [
        // Log files are copied, kept and seized. The mask stays, because an engineer must see that a member was there and why it is hidden.
        new(Public | Internal, Audience.Log, Keep),
        new(DataClasses.Sealed, Audience.Log, Mask),

        // Case workers work with the content. Who told, and what opens something, are shown to nobody by default: they are revealed one by one.
        new(DataClasses.All & ~HarmfulToMention, Audience.Internal, Keep),
        new(HarmfulToMention, Audience.Internal, Mask),

        // A partner must know whom to help, how to reach them, where they are, and who is accused. For the rest the mask tells what can be asked for.
        new(Public | Identity | Contact | Location | Allegation, Audience.Partner, Keep),
        new(Internal | Likeness | Family | SpecialCategory | Health | LegalStrategy | Finance | Network | Operational, Audience.Partner, Mask),
        new(HarmfulToMention, Audience.Partner, Drop),

        // The other side reads what is filed, and it may be the state that did the harm: victim and accused are named, and no more unless counsel chooses to.
        new(Public | Identity | Allegation, Audience.LegalFiling, Keep),
        new(Internal | Likeness | Contact | Location | Family | SpecialCategory | Health, Audience.LegalFiling, Mask),
        new(LegalStrategy | Finance | Network | Operational | HarmfulToMention, Audience.LegalFiling, Drop),

        // A reader may learn that a name or a place is withheld; how the organisation works is not the reader's business.
        new(Public, Audience.PublicReport, Keep),
        new(Identity | Likeness | Location | Family | SpecialCategory | Health | Allegation, Audience.PublicReport, Mask),
        new(Internal | Contact | LegalStrategy | Finance | Network | Operational | HarmfulToMention, Audience.PublicReport, Drop),

        // Rows are combined with other data by machines; a withheld column adds nothing but a hint.
        new(Public, Audience.OpenData, Keep),
        new(DataClasses.All & ~Public, Audience.OpenData, Drop),
    ];
}
