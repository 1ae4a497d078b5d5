using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Chunks;
using HrdCore.Cryptography.Hardening;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Redaction;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Why a type is harmless, and which parts of what it was built from (text, number, date, guid; never the secret) it may show. With no part named it carries nothing, and still has to be silent.</summary>
internal sealed record Harmless(string Reason, params string[] MayShow);

/// <summary>What may print what it was built from, and why. An entry that is not needed any more fails; so does a type that is neither built around the canary nor listed.</summary>
internal static class HarmlessTypes
{
    /// <summary>Kinds of which no instance carries content of its own.</summary>
    public static IReadOnlyList<(string Kind, Func<Type, bool> Covers, Harmless Entry)> Kinds { get; } =
    [
        ("enumeration", type => type.IsEnum, new("its members are names in source code")),
        ("static class", type => type is { IsAbstract: true, IsSealed: true }, new("there is no instance; its methods are still called with wrong arguments")),
        ("interface", type => type.IsInterface, new("its implementations are built; JSON of each is also tried as the interface")),
        ("exception", type => typeof(Exception).IsAssignableFrom(type), new("its text is what the throwing code wrote; every member is called with wrong arguments to see that text", "text")),
        ("attribute", type => typeof(Attribute).IsAssignableFrom(type), new("its arguments are constants in source code", "text")),
        ("state machine", type => typeof(IStateMachine).IsAssignableFrom(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Transition<,>)), new("a table in source code")),
        ("JSON converter", type => typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type), new("has no state")),
        ("vocabulary term", type => typeof(VocabularyTerm).IsAssignableFrom(type), new("its values are a closed list in source code")),
    ];

    /// <summary>Single types whose content is meant to be seen, or that have none.</summary>
    public static IReadOnlyDictionary<Type, Harmless> Types { get; } = new Dictionary<Type, Harmless>
    {
        // Classification and redaction: rules about data, no data.
        [typeof(Purpose)] = new("a code from a public list of reasons; it is written into audit records and tells nothing about a person", "text"),
        [typeof(SensitiveReader)] = new("holds an observer and no value"),
        [typeof(RedactionRule)] = new("holds a class, an audience and an action"),
        [typeof(RedactionPolicy)] = new("holds rules"),
        [typeof(ObjectRedactor)] = new("holds a policy"),
        [typeof(RedactedObject)] = new("holds what a policy leaves for an audience; made for a log here, so only the record's random id", "guid"),

        // Public halves, and names of keys and records.
        [typeof(VerifyingKey)] = new("the public half of a key pair, meant to be published with the log that it verifies", "text"),
        [typeof(AgeRecipient)] = new("the public half of a key pair"),
        [typeof(AgeOptions)] = new("says how a file is written, and nothing of what is in it"),
        [typeof(HardeningResult)] = new("what a system allowed a process"),
        [typeof(HardeningReport)] = new("what a system allowed a process"),
        [typeof(AgeKeyWrapper)] = new("a slot's name stands in the clear; identity and passphrase have to stay silent", "text"),
        [typeof(KeyBook)] = new("a signed list that stands in the clear: key ids, generations, slot names", "guid", "text"),
        [typeof(KeyBookEntry)] = new("a line of that list", "text"),
        [typeof(KeyBookSlot)] = new("a line of that list", "text"),
        [typeof(DataKeyRow)] = new("where a wrapped key is kept, in the clear beside it", "guid", "text", "date"),
        [typeof(UnitRows)] = new("where wrapped keys are kept, in the clear beside them", "guid", "text", "date"),
        [typeof(UnitKeys)] = new("names what its keys seal; the keys have to stay silent", "guid", "text"),
        [typeof(KeyRing)] = new("the tenant's id is an address and no secret; the keys have to stay silent", "guid"),
        [typeof(IndexKeyRing)] = new("the tenant's id is an address and no secret; the keys have to stay silent", "guid"),
        [typeof(KeyRingOptions)] = new("bounds of a cache"),
        [typeof(RotationReport)] = new("how many keys were wrapped anew", "number"),
        [typeof(DestructionCertificate)] = new("a statement made to be shown; it names the unit by a digest", "date", "text"),
        [typeof(DestructionResult)] = new("a certificate and a receipt; the opening has to stay silent", "date", "text"),
        [typeof(SealedFields)] = new("names of fields, and sealed values", "text"),
        [typeof(SealMap<string>)] = new("a table of a type's members; there is one for each type and it holds no record"),
        [typeof(FieldCodec<int>)] = new("how values of a type are written"),
        [typeof(ErasureUnit)] = new("where something is kept; stored in the clear beside it", "guid", "text"),

        [typeof(AgeFileSummary)] = new("counts what a file shows to anybody, and nothing of what is in it"),

        [typeof(ChunkOptions)] = new("says how content is sealed or opened, and nothing of it"),
        [typeof(KeyId)] = new("random; names a key and is stored beside what it sealed", "text"),
        [typeof(TenantKey)] = new("the tenant's id is an address and no secret; the key itself has to stay silent", "guid"),
        [typeof(BlindIndexKey)] = new("the tenant's id is an address and no secret; the key itself has to stay silent", "guid"),
        [typeof(BlindIndexPart<string>)] = new("a field's name and how many values it takes, both in source code", "text", "number"),
        [typeof(BlindIndexEstimate)] = new("an index's name in source code, and numbers of rows"),
        [typeof(BlindIndex<string>)] = new("the tenant's id is an address and no secret; the key itself has to stay silent", "guid"),
        [typeof(BlindIndexTag)] = new("a keyed hash, cut; tells nothing without the key or the rows"),
        [typeof(RecordAddress)] = new("where a record is kept; stored in the clear beside it", "guid", "text"),

        // Values that describe no person by themselves; what belongs to a person is held as a sensitive member.
        [typeof(CaseReference)] = new("random; made to be written on envelopes"),
        [typeof(Pseudonym)] = new("a keyed hash; tells nothing about the person without the key"),
        [typeof(LanguageTag)] = new("a code from a public list"),
        [typeof(Currency)] = new("a code from a public list"),
        [typeof(CodedTerm)] = new("a vocabulary's code and labels", "text"),
        [typeof(Authorised<UnGovernmentLetter>)] = new("names a consent and what it allows by random identifiers", "guid"),
        [typeof(RequestLanguageClaim)] = new("what a published page says", "text"),
        [typeof(RequestLanguageClaims)] = new("what published pages say", "text"),
        [typeof(RequestLanguageConflict)] = new("where published pages disagree", "text"),
        [typeof(HuridocsCode)] = new("a code from a public list", "number"),
        [typeof(SdgVictimPriority)] = new("an order of public codes"),
        [typeof(Territory)] = new("a country or area, coarse on purpose", "text"),
        [typeof(Region)] = new("a group of countries", "text"),
        [typeof(RegionScheme)] = new("groups of countries", "text"),
        [typeof(Money)] = new("an amount without a payee", "number"),
        [typeof(Quantity<int>)] = new("a count without those counted", "number"),
        [typeof(UncertainDate)] = new("a date without what happened", "date"),
        [typeof(PeriodEdge)] = new("a date without what happened", "date"),
        [typeof(UncertainPeriod)] = new("two dates without what happened", "date"),
        [typeof(Percentage)] = new("a share without what it is of"),
        [typeof(ExchangeRate)] = new("a published rate and who published it", "date", "text"),
        [typeof(ConvertedMoney)] = new("an amount without a payee, and a published rate", "number", "date", "text"),
        [typeof(AdminArea)] = new("an area the size of a province", "text"),
        [typeof(GridSize)] = new("a number of kilometres or degrees"),
        [typeof(GridCell)] = new("what a precision leaves of a place for the public"),
        [typeof(LocationView)] = new("what a precision leaves of a place for the public; made of a place whose address and point have to stay out"),
        [typeof(EvidenceHash)] = new("a hash, printed in full; says nothing about the content that was hashed", "text"),
        [typeof(DeadlineSpec)] = new("a number of hours or days"),
        [typeof(OrgIdentifier)] = new("the number of a public register; a link to a person is a sensitive member", "text"),
        [typeof(AgeBand)] = new("an age between two years, without whose"),
        [typeof(AgeBands)] = new("ages between two years each"),
        [typeof(EventCounts)] = new("counts without those counted", "number"),
        [typeof(FollowUpHint)] = new("random ids and how sure a date is", "guid"),
        [typeof(ResponseClock)] = new("when a request came in and has to be answered; not whose", "date"),
        [typeof(ConsentQuestion)] = new("random ids and classes of what is to be told", "guid"),
        [typeof(SplitRecord)] = new("its open part is what may be stored unsealed: codes, dates, counts and random ids, no text", "number"),
        [typeof(ValidationFinding)] = new("holds a rule and the path of a member of our schema; what was checked stays out"),
        [typeof(ValidationReport)] = new("holds findings"),
        [typeof(TransitionRefusal)] = new("holds states and a rule; the record stays out"),
        [typeof(RecordShape<Defender>)] = new("the table of a record's members; there is one for each kind of record and it holds no record"),

        // Vocabularies: rows of tables in source code, codes of public lists, and what an organisation publishes.
        [typeof(VocabularyScheme)] = new("its terms are a closed list in source code"),
        [typeof(Authorised<UnGovernmentLetter>)] = new("names a consent and what it allows by random identifiers", "guid"),
        [typeof(RequestLanguageClaim)] = new("what a published page says", "text"),
        [typeof(RequestLanguageClaims)] = new("what published pages say", "text"),
        [typeof(RequestLanguageConflict)] = new("where published pages disagree", "text"),
        [typeof(HuridocsCode)] = new("a code of a public list", "number"),
        [typeof(HuridocsReference)] = new("a row of a table in source code"),
        [typeof(HuridocsFault)] = new("the number of a line and a reason; the line's content stays out", "number"),
        [typeof(SdgReading)] = new("a row of a table in source code"),
        [typeof(DeclarationArticlePairing)] = new("a row of a table in source code"),
        [typeof(CrosswalkGap)] = new("a row of a table in source code"),
        [typeof(SupportGuidelineOffer)] = new("a row of a table in source code"),
        [typeof(SubjectWord)] = new("a row of a table in source code"),
        [typeof(SubjectReading)] = new("names a token, a language and marks, all from tables in source code; the line's content stays out"),
        [typeof(CountryGate)] = new("a list that the organisation publishes", "text", "date"),
        [typeof(CountryGatePeriod)] = new("a list that the organisation publishes", "text", "date"),

        // The audit log, made to be shown: handles, hashes, signatures, the log's own name.
        [typeof(ActorHandle)] = new("random; who is behind it is kept elsewhere"),
        [typeof(AuditAction)] = new("a code from a public list"),
        [typeof(AuditEntry)] = new("when, which handle, which action, and keyed commitments", "date"),
        [typeof(AuditReceipt)] = new("an entry and its place; the opening has to stay silent", "date"),
        [typeof(AuditLogReport)] = new("says what is wrong with a log, by position", "text"),
        [typeof(Checkpoint)] = new("the log's name, size and root hash; published", "text"),
        [typeof(FileAuditLog)] = new("shows its last checkpoint; the signing key has to stay silent", "text"),
        [typeof(NoteSigner)] = new("shows the published key and its name; the signing key has to stay silent", "text"),
        [typeof(VerifiedAuditLog)] = new("shows its checkpoint", "text"),
        [typeof(MerkleFrontier)] = new("hashes of hashes"),
        [typeof(MerkleHash)] = new("a hash; leaves hold keyed commitments", "text"),
        [typeof(MerkleTree)] = new("hashes of hashes"),
        [typeof(NoteSignature)] = new("a published signature and its key's name", "text"),
        [typeof(NoteVerifier)] = new("a published key and its name", "text"),
        [typeof(SignedNote)] = new("a published text and its signatures", "text"),
    };

    public static Harmless? EntryFor(Type type) =>
        Types.GetValueOrDefault(type) ?? Kinds.Where(kind => kind.Covers(type)).Select(kind => kind.Entry).FirstOrDefault();
}
