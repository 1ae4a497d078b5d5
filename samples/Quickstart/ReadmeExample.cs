using HrdCore.Classification;
using HrdCore.Cryptography.Age;
using HrdCore.Domain.Values;
using HrdCore.Sealing;

namespace Quickstart;

/// <summary>The README's lines, run by <c>Quickstart readme</c>; a test compares the README with this region and with what it prints.</summary>
public static class ReadmeExample
{
    /// <summary>Runs the lines.</summary>
    public static int Run(TextWriter output)
    {
        #region readme
        // using HrdCore.Classification; using HrdCore.Cryptography.Age; using HrdCore.Domain.Values; using HrdCore.Sealing;
        using var custodian = AgeIdentity.Generate();                 // a person's key, kept offline; opens with any age client too
        using var tenantKey = TenantKey.Generate(Guid.NewGuid());     // the organisation's key
        byte[] envelope = TenantKeyEnvelope.Seal(tenantKey, custodian.Recipient);

        using var dataKey = DataKey.Generate();                       // one per case: delete its wraps, and the case is gone
        var record = new RecordAddress(tenantKey.TenantId, "case", Guid.NewGuid(), schemaVersion: 1);
        byte[] wrapped = tenantKey.Wrap(dataKey, record.Unit);        // stored in the row, beside dataKey.Id
        var name = new PersonName("Lina Orvath", PersonNameKind.Legal, "Latn", LanguageTag.English);
        byte[] stored = new FieldSealer(dataKey, record).SealText("defender.legalName", name.Reveal(Purpose.Sealing));
        output.WriteLine($"A log shows {name}; the row holds {stored.Length} + {wrapped.Length} bytes, the envelope {envelope.Length}.");

        using var reopened = TenantKeyEnvelope.Open(envelope, custodian);
        reopened.TryUnwrap(wrapped, dataKey.Id, record.Unit, out var sameKey);
        bool here = new FieldSealer(sameKey!, record).TryOpen("defender.legalName", FieldType.Text, stored, out _);
        var otherRecord = new RecordAddress(tenantKey.TenantId, "case", Guid.NewGuid(), schemaVersion: 1);
        bool elsewhere = new FieldSealer(sameKey!, otherRecord).TryOpen("defender.legalName", FieldType.Text, stored, out _);
        output.WriteLine($"Opens in its own row: {here}; in another: {elsewhere}");
        #endregion
        return 0;
    }
}
