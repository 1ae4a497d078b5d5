using System.Reflection;
using System.Text.Json;
using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;
using HrdCore.Redaction;
using HrdCore.Tests.Domain;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>Documented refusals that are passed on or shared between members, one call each, so that the comment on each member is true of that member.</summary>
public sealed class DocumentedExceptionTests
{
    [Fact]
    public void AuditReceipt_NegativeIndex_IsRefused()
    {
        using var opening = AuditOpening.FromBytes(new byte[AuditOpening.SizeInBytes]);
        var entry = AuditEntry.Create(DateTimeOffset.UnixEpoch, ActorHandle.Software, AuditAction.Opened, opening);

        Assert.Throws<ArgumentOutOfRangeException>(() => new AuditReceipt(-1, entry, opening));
    }

    [Fact]
    public void AuditObjectId_NoBytes_IsRefused() => Assert.Throws<ArgumentException>(() => AuditObjectId.FromBytes([]));

    [Fact]
    public void FileAuditLog_AppendWhenTheClockIsBefore1970_IsRefused()
    {
        using var key = SigningKey.Generate();
        using var log = FileAuditLog.Create(ScratchFolder.New(), "audit.example", key, new ClockOf1969());

        Assert.Throws<ArgumentOutOfRangeException>(() => log.Append(ActorHandle.Software, AuditAction.Opened));
    }

    [Fact]
    public void MerkleFrontier_AppendToAFullTree_IsRefused()
    {
        var frontier = new MerkleFrontier();
        typeof(MerkleFrontier).GetProperty(nameof(MerkleFrontier.Size))!.SetValue(frontier, long.MaxValue, BindingFlags.Instance | BindingFlags.NonPublic, null, null, null);

        Assert.Throws<InvalidOperationException>(() => frontier.Append(MerkleHash.OfLeaf([])));
    }

    [Fact]
    public void NoteSigner_NameWithASpace_IsRefused()
    {
        using var key = SigningKey.Generate();

        Assert.Throws<ArgumentException>(() => new NoteSigner("audit example", key));
    }

    [Fact]
    public void VerifiedAuditLog_ProofOfWhatIsNotThere_IsRefused()
    {
        using var key = SigningKey.Generate();
        var folder = ScratchFolder.New();
        using (var log = FileAuditLog.Create(folder, "audit.example", key, TimeProvider.System))
        {
            log.Append(ActorHandle.Software, AuditAction.Opened);
            log.SignCheckpoint();
        }

        var read = VerifiedAuditLog.Read(folder, key.VerifyingKey, "audit.example");

        Assert.Throws<ArgumentOutOfRangeException>(() => read.ProveInclusion(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => read.ProveConsistency(2));
    }

    [Fact]
    public void VerifiedAuditLog_ReadUnderAnImpossibleOrigin_IsRefused()
    {
        using var key = SigningKey.Generate();

        Assert.Throws<ArgumentException>(() => VerifiedAuditLog.Read(ScratchFolder.New(), key.VerifyingKey, "audit example"));
    }

    [Fact]
    public void SelfRedactingJsonConverter_Read_IsRefused() =>
        Assert.Throws<NotSupportedException>(() =>
        {
            var reader = new Utf8JsonReader("\"[Identity]\""u8);
            new SelfRedactingJsonConverter().Read(ref reader, typeof(Sensitive<string>), JsonSerializerOptions.Default);
        });

    [Fact]
    public void SelfRedactingJsonConverter_ReadAsPropertyName_IsRefused() =>
        Assert.Throws<NotSupportedException>(() =>
        {
            var reader = new Utf8JsonReader("\"[Identity]\""u8);
            new SelfRedactingJsonConverter().ReadAsPropertyName(ref reader, typeof(Sensitive<string>), JsonSerializerOptions.Default);
        });

    [Fact]
    public void AgeIdentity_RevealSecretKeyToAShortDestination_IsRefused()
    {
        using var identity = AgeIdentity.Generate();

        Assert.Throws<ArgumentException>(() => identity.RevealSecretKey(new char[AgeIdentity.SecretKeyLength - 1]));
    }

    [Fact]
    public void ResponseClock_InstantBeforeTheStart_IsRefused()
    {
        var clock = ResponseClock.For(Samples.Case())!;
        var before = clock.StartedAt.AddTicks(-1);

        Assert.Throws<ArgumentOutOfRangeException>(() => clock.StateAt(before));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.AlarmsRaisedAt(before));
    }

    [Fact]
    public void RecordField_WithoutAClass_IsRefused() => Assert.Throws<ArgumentException>(() => new RecordField("intake.source", DataClass.None, []));

    [Fact]
    public void CaseReference_ParseOfAnotherShape_IsRefused() => Assert.Throws<FormatException>(() => CaseReference.Parse("not a reference"));

    [Fact]
    public void LanguageTag_ParseOfAnotherShape_IsRefused() => Assert.Throws<FormatException>(() => LanguageTag.Parse("no tag"));

    [Fact]
    public void Money_ParseOfAnotherShape_IsRefused() => Assert.Throws<FormatException>(() => Money.Parse("4,950 EUR"));

    [Fact]
    public void Money_AddOfAnotherCurrency_IsRefused() => Assert.Throws<ArgumentException>(() => Money.Parse("1.00 EUR").Add(Money.Parse("1.00 USD")));

    [Fact]
    public void Money_AddBeyondTheRange_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(Money.MaxAmount, Currency.Of("EUR")).Add(Money.Parse("0.01 EUR")));

    [Fact]
    public void PersonName_OfNoKind_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PersonName("Lina Orvath", (PersonNameKind)99, "Latn", LanguageTag.English));

    [Fact]
    public void QuantityQualifiers_CodeOfNoQualifier_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => QuantityQualifiers.Code((QuantityQualifier)99));

    [Fact]
    public void UncertainDate_UnknownDayInNoMonth_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.WithDayUnknown(2019, 13));

    [Fact]
    public void UncertainDate_UnknownDayInNoYear_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.WithMonthAndDayUnknown(0));

    [Fact]
    public void RedactionPolicy_WithNoClass_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RedactionPolicy.Default.With(DataClass.None, Audience.Log, RedactionAction.Drop));

    [Fact]
    public void RedactionPolicy_WithNoAudience_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RedactionPolicy.Default.With(DataClass.Public, (Audience)99, RedactionAction.Drop));

    private sealed class ClockOf1969 : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddDays(-1);
    }
}
