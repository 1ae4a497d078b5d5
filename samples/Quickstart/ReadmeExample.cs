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
        using var custodian = AgeIdentity.Generate();                 // a person's key, kept offline; opens with any age client too
        using var tenantKey = TenantKey.Generate(Guid.NewGuid());     // the organisation's key
        byte[] envelope = TenantKeyEnvelope.Seal(tenantKey, custodian.Recipient);
        using var dataKey = DataKey.Generate();                       // one per case: destroy it, and the case is gone
        var record = new RecordAddress(tenantKey.TenantId, "case", Guid.NewGuid(), schemaVersion: 1);
        byte[] wrapped = tenantKey.Wrap(dataKey, record);

        var name = new PersonName("Lina Orvath", PersonNameKind.Legal, "Latn", LanguageTag.English);
        byte[] stored = new FieldSealer(dataKey, record).SealText("defender.legalName", name.Reveal(Purpose.Sealing));
        output.WriteLine($"A log shows {name}; the row holds {stored.Length} + {wrapped.Length} bytes, the envelope {envelope.Length}.");

        var elsewhere = new FieldSealer(dataKey, new RecordAddress(tenantKey.TenantId, "case", Guid.NewGuid(), schemaVersion: 1));
        output.WriteLine($"Opens in another row: {elsewhere.TryOpen("defender.legalName", FieldType.Text, stored, out _)}");
        #endregion
        return 0;
    }
}
