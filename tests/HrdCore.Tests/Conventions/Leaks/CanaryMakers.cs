using System.Buffers;
using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Redaction;
using HrdCore.Sealing;
using HrdCore.Tests.Conventions.Leaks.Makers;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Types whose input has a shape that no general value satisfies, each with a recipe around the canary.</summary>
internal static class CanaryMakers
{
    private static readonly Dictionary<Type, Func<CanaryFactory, object>> Makers = new()
    {
        [typeof(IRevealObserver)] = _ => new SilentObserver(),

        // Keys: their public ways in are random or encoded.
        [typeof(SigningKey)] = f => SigningKey.FromSeed(f.Canary.SecretBytes(SigningKey.SeedSizeInBytes)),
        [typeof(DataKey)] = f => new DataKey(KeyId.FromBytes("key id 00001"u8), SecretBytes.CopyOf(f.Canary.SecretBytes(32))),
        [typeof(TenantKey)] = f => new TenantKey(KeyId.FromBytes("key id 00001"u8), f.Canary.Id, 1, SecretBytes.CopyOf(f.Canary.SecretBytes(32))),
        [typeof(BlindIndexKey)] = f => new BlindIndexKey(KeyId.FromBytes("key id 00001"u8), f.Canary.Id, SecretBytes.CopyOf(f.Canary.SecretBytes(32))),
        [typeof(BlindIndexPart<string>)] = f => new BlindIndexPart<string>("field", row => row, 50_000),
        [typeof(BlindIndexDefinition<string>)] = f => new BlindIndexDefinition<string>("index", Make<BlindIndexPart<string>>(f)),
        [typeof(BlindIndexPlan<string>)] = f => new BlindIndexPlan<string>(f.Canary.Text, 1000, Make<BlindIndexDefinition<string>>(f)),
        [typeof(BlindIndex<string>)] = f => Make<BlindIndexPlan<string>>(f).Open(Make<BlindIndexKey>(f), "index", 1),
        [typeof(BlindIndexQuery<string>)] = f => Make<BlindIndex<string>>(f).Query(f.Canary.Text),
        [typeof(BlindIndexRotation<string>)] = f => new BlindIndexRotation<string>(Make<BlindIndex<string>>(f), Make<BlindIndexPlan<string>>(f).Open(Make<BlindIndexKey>(f), "index", 2)),
        [typeof(RecipientManifestEntry)] = f => new RecipientManifestEntry(Make<AgeRecipient>(f), Secret(f, RecipientManifestEntry.NameClass)),
        [typeof(RecipientManifest)] = f => new RecipientManifest(Make<RecipientManifestEntry>(f)),
        [typeof(ExportTrust)] = f => new ExportTrust(Make<SigningKey>(f).VerifyingKey, f.Canary.Text, Make<RecipientManifest>(f)),
        [typeof(AgeIdentity)] = f => Identity(f.Canary.SecretBytes(32)),
        [typeof(AgePassphrase)] = f => AgePassphrase.WithAnyWorkFactor(f.Canary.Text, 1, 10),
        [typeof(AgeIdentityFile)] = f => AgeIdentityFile.Read(AgeIdentityFile.Write((AgeIdentity)Makers![typeof(AgeIdentity)](f))),
        [typeof(AgeReader)] = f => Reader(f.Canary.Bytes(200)),
        [typeof(AgeFileSummary)] = f => AgeFile.Inspect(new MemoryStream(AgeFile.Encrypt(f.Canary.Bytes(200), ((AgeIdentity)Makers![typeof(AgeIdentity)](f)).Recipient))),

        [typeof(Cobblestone256ChunkReader)] = f => ChunkReader(f.Canary.Bytes(200)),
        [typeof(AttachmentReader)] = f => Attachment((DataKey)Makers![typeof(DataKey)](f), f.Canary.Bytes(200)),
        [typeof(AgeRecipient)] = f => ((AgeIdentity)Makers![typeof(AgeIdentity)](f)).Recipient,
        [typeof(OpenedField)] = f => new OpenedField(FieldType.Text, isNull: false, f.Canary.Bytes(40)),

        // Values with a grammar.
        [typeof(LanguageTag)] = _ => LanguageTag.English,
        [typeof(HuridocsCode)] = _ => HuridocsCode.Of(24, "010104"),
        [typeof(Currency)] = _ => Currency.Of("EUR"),
        [typeof(Money)] = f => new Money(f.Canary.Number, Currency.Of("EUR")),
        [typeof(Territory)] = f => Territory.OfOwn($"x-{f.Canary.Text.ToLowerInvariant()}", f.Canary.Text),
        [typeof(CodedTerm)] = f => new CodedTerm("x", f.Canary.Text.ToLowerInvariant(), new KeyValuePair<LanguageTag, string>(LanguageTag.English, f.Canary.Text)),
        [typeof(CaseReference)] = f => CaseReference.FromRandomBytes(f.Canary.Bytes(CaseReference.RandomSizeInBytes)),
        [typeof(ConvertedMoney)] = f => Rate(f).Convert(Make<Money>(f)),
        [typeof(ExchangeRate)] = Rate,
        [typeof(OrgIdentifier)] = f => OrgIdentifier.Parse($"XI-REG-{f.Canary.Text}"),
        [typeof(EvidenceHash)] = f => EvidenceHash.Sha256Of(f.Canary.Bytes(40)),
        [typeof(DeadlineSpec)] = _ => DeadlineSpec.UrgentActionFirstResponse,
        [typeof(AgeBand)] = _ => new AgeBand(18, 29),
        [typeof(AgeBands)] = _ => AgeBands.Five,
        [typeof(Percentage)] = _ => new Percentage(30.9m, 1),
        [typeof(AdminArea)] = f => new AdminArea($"x-{f.Canary.Text.ToLowerInvariant()}", f.Canary.Text),
        [typeof(TerritoryLabels)] = f => new TerritoryLabels([KeyValuePair.Create("VN", new LocalizedText(LanguageTag.English, f.Canary.Text))]),
        [typeof(GeoPoint)] = f => new GeoPoint(f.Canary.Number / 10_000_000_000m, 0),
        [typeof(GridSize)] = _ => GridSize.OfKilometres(25),
        [typeof(GridCell)] = f => Place(f).View(LocationPrecision.GridCell).Cell!,
        [typeof(LocationView)] = f => Place(f).View(LocationPrecision.GridCell),
        [typeof(ProtectedLocation)] = Place,
        [typeof(PeriodEdge)] = f => PeriodEdge.At(f.Canary.Date),
        [typeof(UncertainPeriod)] = f => PeriodOf(f),
        [typeof(PersonName)] = f => new PersonName(f.Canary.Text, PersonNameKind.Legal, "Latn", LanguageTag.English),

        // Aggregates whose parts have to fit together.
        [typeof(Violation)] = f => new Violation(
            f.Canary.Id, ViolationForm.All[0], UncertainDate.FromDay(f.Canary.Date), [VictimKind.All[0]], [PerpetratorKind.All[0]], Secret(f, HrdCore.Tests.Domain.Samples.Narrative)),
        [typeof(SubjectToken)] = _ => SubjectToken.UrgentAction,
        [typeof(RequestLanguageClaim)] = f => new RequestLanguageClaim(SubjectToken.UrgentAction, LanguageTag.English, [LanguageTag.French], f.Canary.Text),
        [typeof(RequestLanguageConflict)] = f => new RequestLanguageClaims(
            [Make<RequestLanguageClaim>(f), new RequestLanguageClaim(SubjectToken.UrgentAction, LanguageTag.French, [], f.Canary.Text)]).Conflicts()[0],
        [typeof(HuridocsThesaurus)] = f => HuridocsThesaurus.Read($"4,0301,{f.Canary.Text}", LanguageTag.English),
        [typeof(Region)] = _ => RegionScheme.AsiaBooklet.Regions[0],
        [typeof(RedactedObject)] = f => new ObjectRedactor(RedactionPolicy.Default).Redact(Make<Defender>(f), Defender.Shape.Map, Audience.Log),
        [typeof(SplitRecord)] = f => RecordFields.Split(Make<CaseFile>(f), Purpose.Verification),
        [typeof(RecordLine<Defender>)] = f => RecordLines.Read<Defender>(new MemoryStream([.. Line(f), (byte)'\n'])).Single(),

        // The audit log: files in a temporary folder.
        [typeof(VerifiedAuditLog)] = f => VerifiedAuditLog.Read(WrittenLog(f, out var key), key, f.Canary.Text),
        [typeof(AuditLogReport)] = f => AuditLogVerifier.Verify(WrittenLog(f, out var key), key, f.Canary.Text),
        [typeof(NoteSignature)] = f => SignedNote.Sign($"{f.Canary.Text}\n", new NoteSigner(f.Canary.Text, Make<SigningKey>(f))).Signatures[0],
    };

    // Each context of the domain keeps its recipes in a file of its own, and so do the keys.
    private static readonly IReadOnlyDictionary<Type, Func<CanaryFactory, object>>[] Contexts =
    [
        AdvocacyMakers.All,
        AtRiskMakers.All,
        CapacityMakers.All,
        CaseworkMakers.All,
        ConsentMakers.All,
        DocumentationMakers.All,
        EvidenceMakers.All,
        FundingMakers.All,
        KeysMakers.All,
        MonitoringMakers.All,
        PartiesMakers.All,
    ];

    public static Func<CanaryFactory, object>? For(Type type) =>
        Makers.GetValueOrDefault(type) ?? Contexts.Select(context => context.GetValueOrDefault(type)).FirstOrDefault(maker => maker is not null);

    internal static T Make<T>(CanaryFactory factory) => (T)For(typeof(T))!(factory);

    internal static Sensitive<string> Secret(CanaryFactory factory, DataClass dataClass) => new(factory.Canary.Text, dataClass);

    internal static LocalizedText Words(CanaryFactory factory) => new(LanguageTag.English, factory.Canary.Text);

    internal static UncertainDate DayOf(CanaryFactory factory) => UncertainDate.FromDay(factory.Canary.Date);

    internal static UncertainPeriod PeriodOf(CanaryFactory factory) => UncertainPeriod.Between(DayOf(factory), DayOf(factory));

    private static ExchangeRate Rate(CanaryFactory factory) => new(Currency.Of("EUR"), Currency.Of("USD"), 1.1m, factory.Canary.Date, factory.Canary.Text);

    // Its territory is told to the public, so the canary is in what is not: the point and the address.
    private static ProtectedLocation Place(CanaryFactory factory) => new(
        Territory.OfOwn("x-north", "North"), null, Make<GeoPoint>(factory), factory.Canary.Text, LocationPrecision.GridCell, GridSize.OfKilometres(25));

    internal static DateTimeOffset Midnight(CanaryFactory factory) => new(factory.Canary.Date, default, default);

    private static AgeReader Reader(byte[] content)
    {
        using var identity = AgeIdentity.Generate();
        return AgeFile.OpenRead(new MemoryStream(AgeFile.Encrypt(content, identity.Recipient)), identity);
    }

    private static Cobblestone256ChunkReader ChunkReader(byte[] content)
    {
        var (key, message) = (new byte[Cobblestone256.KeySizeInBytes], new byte[Cobblestone256.GetSealedLength(content.Length)]);
        Cobblestone256.Seal(key, [], content, message);
        return Cobblestone256ChunkReader.TryOpen(key, [], new MemoryStream(message), out var reader) ? reader : throw new InvalidOperationException("A message that was just sealed does not open.");
    }

    private static AttachmentReader Attachment(DataKey key, byte[] content)
    {
        var sealer = new AttachmentSealer(key, new RecordAddress(Guid.NewGuid(), "case", Guid.NewGuid(), 1));
        var attachment = new MemoryStream();
        sealer.Seal("evidence.original", new MemoryStream(content), attachment);
        attachment.Position = 0;
        return sealer.TryOpenRead("evidence.original", attachment, out var reader) ? reader : throw new InvalidOperationException("An attachment that was just sealed does not open.");
    }

    private static AgeIdentity Identity(ReadOnlySpan<byte> secret)
    {
        var text = new char[AgeIdentity.SecretKeyLength];
        Bech32.Encode("age-secret-key-", secret, text);
        return AgeIdentity.Parse(new string(text).ToUpperInvariant());
    }

    private static string WrittenLog(CanaryFactory factory, out VerifyingKey key)
    {
        var directory = ScratchFolder.New();
        using var signer = Make<SigningKey>(factory);
        using var log = FileAuditLog.Create(directory, factory.Canary.Text, signer, TimeProvider.System);
        log.Append(ActorHandle.Software, AuditAction.Opened, AuditObjectId.FromBytes(factory.Canary.Bytes(16)));
        log.SignCheckpoint();
        key = signer.VerifyingKey;
        return directory;
    }

    private static ReadOnlySpan<byte> Line(CanaryFactory factory)
    {
        var line = new ArrayBufferWriter<byte>();
        DomainJson.Write(line, Make<Defender>(factory), Purpose.Verification);
        return line.WrittenSpan;
    }

    private sealed class SilentObserver : IRevealObserver
    {
        public void OnReveal(DataClass dataClass, Purpose purpose)
        {
        }
    }
}
