using HrdCore.Auditing;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Engineering;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace Quickstart;

/// <summary>The README's lines about an organisation's keys, run by <c>Quickstart readme keys</c>; a test compares the README with this region and with what it prints.</summary>
public static class ReadmeKeys
{
    /// <summary>Runs the lines in a folder that is deleted afterwards.</summary>
    public static async Task<int> RunAsync(TextWriter output)
    {
        _ = SqliteBridge.Install();
        var temporary = Directory.CreateTempSubdirectory("hrdcore-readme-");
        try
        {
            await RunAsync(output, temporary.FullName).ConfigureAwait(false);
            return 0;
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(TextWriter output, string folder)
    {
        #region readme
        // using HrdCore.Auditing; using HrdCore.Cryptography; using HrdCore.Cryptography.Age; using HrdCore.Sealing; using HrdCore.Sealing.Keys;
        var organisation = Guid.NewGuid();
        using var signer = SigningKey.Generate();                     // the administrator's; apps are told its public half
        using var custodian = AgeIdentity.Generate();                 // a person's, kept offline: only its public half is needed here
        using var server = AgeIdentity.Generate();                    // in a key file on the app's machine
        using var auditKey = SigningKey.Generate();
        using var audit = FileAuditLog.Create(Path.Combine(folder, "audit"), "ngo.example/keys", auditKey, TimeProvider.System);
        var store = new SqliteKeyStore(Path.Combine(folder, "keys.db")); // samples/Quickstart/SqliteKeyStore.cs; or your own IKeyStore
        IKeyWrapper[] slots = [AgeKeyWrapper.ForCustodians("custodians", [custodian.Recipient]), AgeKeyWrapper.ForKeyFile("server", server)];
        var administration = new KeyAdministration(store, organisation, signer, slots, audit, ActorHandle.Software);
        await administration.ProvisionAsync();

        using var ring = await KeyRing.UnlockAsync(store, organisation, signer.VerifyingKey, slots, TimeProvider.System);
        var record = new RecordAddress(organisation, "case", Guid.NewGuid(), schemaVersion: 1);
        using var keys = await ring.OpenOrCreateAsync(record.Unit);   // the case's own keys; give them back soon
        byte[] stored = new FieldSealer(keys, record).SealText("defender.legalName", "Lina Orvath");

        var rotation = await administration.RotateAsync();            // another tenant key; the data keys stay, and so does what they sealed
        bool opens = new FieldSealer(keys, record).TryOpen("defender.legalName", FieldType.Text, stored, out _);
        output.WriteLine($"Wrapped anew: {rotation.Rewrapped}; generation {rotation.Generation}; still opens: {opens}");

        var destruction = new UnitDestruction(ring, new NoteSigner("ngo.example/keys", auditKey), audit, ActorHandle.Software);
        var destroyed = await destruction.RunAsync(record.Unit, erasers: [], backupsGoneBy: new DateOnly(2031, 1, 31));
        output.WriteLine($"Destroyed and certified: {destroyed.Certificate.Keys} key; the case has keys: {await ring.OpenAsync(record.Unit) is not null}");
        #endregion
    }
}
