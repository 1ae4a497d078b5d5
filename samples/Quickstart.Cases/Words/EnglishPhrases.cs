namespace Quickstart.Cases.Words;

internal static class EnglishPhrases
{
    internal static Phrases All { get; } = new()
    {
        Openings =
        [
            [
                "{name} has been summoned {n} times since the report on the land deal in {place} came out.",
                "Prosecutors in {place} charged {name} with spreading false information over a post about unpaid wages.",
                "A defamation suit was filed against {name} in {place}; the claim is more than the family could ever pay.",
                "The court in {place} adjourned the hearing of {name} once more and gave no reason.",
                "{name} was told at the courthouse in {place} that the group's registration is now a criminal matter.",
                "Three new charges were read out to {name} in {place}, all of them about one peaceful march.",
            ],
            [
                "Plainclothes officers took {name} from home in {place} shortly before dawn.",
                "{name} was arrested at a checkpoint near {place} on the way to a community meeting.",
                "{name} and {n} others were detained after they stood quietly outside the district office in {place}.",
                "{name} was asked to come to the station in {place} for a talk and did not come out.",
                "A van without number plates stopped beside {name} in {place}, and neighbours saw the arrest.",
                "{name} has been held in {place} for {days} days without being brought before a judge.",
            ],
            [
                "Two men on a motorcycle followed {name} from the market in {place} to the office.",
                "{name} received messages that name the school of the children.",
                "A funeral wreath with the name of {name} on it was left at the gate in {place}.",
                "Posters that call {name} a foreign agent appeared overnight in {place}.",
                "An officer told {name} in {place} that accidents happen to people who write too much.",
                "A page with {n} thousand followers published the address of {name}.",
            ],
            [
                "{name} was beaten with sticks near the mill in {place} and needed stitches.",
                "Guards pushed {name} down the embankment during the survey at {place}.",
                "{name} came out of custody in {place} with bruised wrists and a broken finger.",
                "Men with covered faces broke the windows of the house in {place} and struck {name} on the head.",
                "{name} was kept standing for {days} nights in {place} and can hardly walk.",
                "Water cannon was used on {n} people at {place}; {name} fell and lost the sight of one eye.",
            ],
            [
                "{name} was shot outside the house in {place} and died before the clinic opened.",
                "{name} died in custody in {place}; the family was told {days} days later.",
                "The body of {name} was found by the river at {place}, {days} days after the family reported that nobody could reach {name}.",
                "{name} was struck by a truck on the road to {place}; witnesses say that it had been waiting.",
                "{name} collapsed in the cell in {place} after medicine was refused, and did not wake again.",
            ],
        ],
        Followings =
        [
            [
                "The indictment quotes a private message, and nobody has said how it was obtained.",
                "The judge is the cousin of the complainant.",
                "Each hearing costs a day of travel and a day of pay.",
                "The file was shown to counsel for ten minutes and may not be copied.",
            ],
            [
                "No warrant was shown, and the telephone was taken.",
                "The family went to {n} police stations and each denied holding anyone of that name.",
                "{person}, who asked at the gate, was sent away.",
                "A relative was allowed to hand over clothes, not to speak.",
            ],
            [
                "The same number called {person} an hour later.",
                "The complaint at the station in {place} was not written down.",
                "The children now stay with an aunt.",
                "Since then the lights in front of the house have been broken twice.",
            ],
            [
                "The hospital would not write a certificate.",
                "{person} took photographs of the injuries on the same evening.",
                "The doctor noted marks that fit a cable.",
                "Police stood by and filmed.",
            ],
            [
                "The autopsy was held before the family could name a doctor.",
                "{person} recognised one of the men from the day before.",
                "The burial took place under guard, and {n} people were allowed to come.",
                "The certificate speaks of a weak heart; nobody in the family knew of one.",
            ],
        ],
        Closings =
        [
            "The family asks that nothing be made public yet.",
            "Counsel of the family's choice has not been admitted.",
            "{org} confirms the account.",
            "A neighbour who saw it will speak, but not under a name.",
            "{person} keeps the documents and can send copies.",
            "The next date is not known.",
            "We could not reach anyone in {place} after that.",
            "The account was read back and approved by telephone.",
        ],
        UrgentSubjects = ["Urgent Action: {name}", "URGENT ACTION - {name}, {place}", "Re: Urgent Action request for {name}", "Fwd: urgent action / {name}"],
        LitigationSubjects = ["[PIL] {name} and others, {place}", "Public Interest Litigation - support for {name}", "Re: PIL form, {name}", "PIL: the {place} case"],
        OtherSubjects = ["Help with the trial of {name}", "Counsel wanted in {place}", "Re: {name}", "Question about the case of {name}"],
        Occupations =
        [
            "land rights organiser", "human rights lawyer", "radio reporter", "school teacher", "union secretary", "rice farmer", "student of law", "village midwife",
            "documentary film maker", "paralegal without a licence", "fisher and council member", "nurse in a clinic",
        ],
        Affiliations = ["{org}", "{org}, together with {person}", "founder of {org}", "the students around {person}", "reading circle of {place}"],
        Sources = ["{person}, a colleague from {org}", "sister of {name}, by telephone", "{person}, court clerk in {place}", "a guard in {place} who knows {person}", "neighbour {person}"],
        HeldAt = ["police station, {place}", "remand prison of {place}, second block", "unmarked building behind the depot in {place}", "district hospital of {place}, under guard"],
        FreeAt = ["at home in {place}", "with {person} in {place}", "left {place}, sleeps at a different house every night", "released on bail, may not leave {place}"],
        SafePlaces =
        [
            "the flat of {person} above the bakery in {place}", "guest room of {org}, ask for {person}", "the parish house in {place}, back door",
            "a farm two hours from {place}, {person} drives",
        ],
        Strategies =
        [
            "Ask for the arrest record first: the hour on it is before the hour of the warrant.",
            "Hold back the medical report until the interrogator has testified that {name} was never touched.",
            "Move for another judge; {person} will swear to the family tie.",
            "Plead no case to answer on the first charge, and take the second one up to the higher court.",
            "File the habeas petition in the capital, not in {place}, and name the commander.",
            "Offer {person} as a witness only if the screen is granted.",
        ],
        Payees = ["cash through {person}, against a signed receipt", "bank transfer to {person}, cousin of {name}", "account of {org}, marked as travel costs", "paid to counsel {person}"],
        Groups = ["Blue Delta Watch", "the Lantern Mill Committee", "Seven Wells Legal Aid", "Open Ledger Network", "Riverside Mothers", "Third Shift Union", "the Salt Road Collective"],
    };
}
