using System.Security.Cryptography;
using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Engineering;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace Quickstart;

/// <summary>The lines of docs/keys.md, run by <c>Quickstart readme keys-at-work</c>; a test compares the page with these regions and with what they print.</summary>
public static class KeysAtWork
{
    private static readonly SealMap<Contact> Version1 = new SealMap<Contact>().Text("contact.phone", c => c.Phone, (c, v) => c.Phone = v);
    private static readonly SealMap<Contact> Version2 = Version1.Value("contact.lastSeen", FieldCodec.Instant, c => c.LastSeen, (c, v) => c.LastSeen = v);

    /// <summary>Runs the lines in a folder that is deleted afterwards.</summary>
    public static async Task<int> RunAsync(TextWriter output)
    {
        _ = SqliteBridge.Install();
        var temporary = Directory.CreateTempSubdirectory("hrdcore-keys-");
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
        var organisation = Guid.NewGuid();
        var store = new SqliteKeyStore(Path.Combine(folder, "keys.db"));
        using var auditKey = SigningKey.Generate();
        using var audit = FileAuditLog.Create(Path.Combine(folder, "audit"), "ngo.example/keys", auditKey, TimeProvider.System);
        using var lina = AgeIdentity.Generate();
        using var amos = AgeIdentity.Generate();
        AgeRecipient[] custodians = [lina.Recipient, amos.Recipient];
        var linasKey = AgeIdentityFile.Write(lina);
        File.WriteAllBytes(Path.Combine(folder, "lina.key"), linasKey);
        CryptographicOperations.ZeroMemory(linasKey);

        #region provision
        // Once, by the administrator. Each custodian made an identity with any age client, and sent the recipient.
        using var signer = SigningKey.Generate();
        File.WriteAllBytes(Path.Combine(folder, "signer.age"), SigningKeyEnvelope.Seal(signer, organisation, custodians));
        using var server = AgeIdentity.Generate();
        var keyFile = AgeIdentityFile.Write(server);
        File.WriteAllBytes(Path.Combine(folder, "server.key"), keyFile); // on the app's machine, for its user alone
        CryptographicOperations.ZeroMemory(keyFile);
        IKeyWrapper[] slots = [AgeKeyWrapper.ForCustodians("custodians", custodians), AgeKeyWrapper.ForKeyFile("server", server)];
        await new KeyAdministration(store, organisation, signer, slots, audit, ActorHandle.Software).ProvisionAsync();
        string trusted = signer.VerifyingKey.ToString();              // into the app's configuration, with the organisation's id
        #endregion

        #region start
        // Whenever the app starts; then one ring for the process: builder.Services.AddSingleton(ring).
        using var ownKeys = AgeIdentityFile.Read(File.ReadAllBytes(Path.Combine(folder, "server.key")));
        IKeyWrapper[] here = [AgeKeyWrapper.ForKeyFile("server", ownKeys.Identities[0])];
        using var ring = await KeyRing.UnlockAsync(store, organisation, VerifyingKey.Parse(trusted), here, TimeProvider.System);
        #endregion

        var address = new RecordAddress(organisation, "contact", Guid.NewGuid(), schemaVersion: 1);
        SealedFields stored;
        using (var keys = await ring.OpenOrCreateAsync(address.Unit))
        {
            stored = Version1.Seal(new FieldSealer(keys, address), new Contact { Phone = "+44 1632 960123" });
        }

        #region version
        // A row that was stored under version 1 of its fields is carried over to version 2.
        var next = new RecordAddress(address.TenantId, address.Entity, address.RecordId, schemaVersion: 2);
        using (var keys = await ring.OpenOrCreateAsync(address.Unit)) // the unit, and so its keys, are the same
        {
            var contact = new Contact();
            if (Version1.TryOpen(new FieldSealer(keys, address), stored, Purpose.Sealing, contact))
            {
                stored = Version2.Seal(new FieldSealer(keys, next), contact);
            }
        }
        #endregion

        output.WriteLine($"Fields of version 2: {stored.Names.Count}");

        #region recovery
        // The server is gone. A custodian has the file of her identity, a copy of the key store, and what stands in the configuration.
        using var hers = AgeIdentityFile.Read(File.ReadAllBytes(Path.Combine(folder, "lina.key")));
        var her = hers.Identities[0];
        var opening = AgeKeyWrapper.ForCustodians("custodians", [her.Recipient], her); // the slot's name is that of the key book
        using var signing = SigningKeyEnvelope.Open(File.ReadAllBytes(Path.Combine(folder, "signer.age")), organisation, her);
        bool isOurs = signing.VerifyingKey == VerifyingKey.Parse(trusted);

        using var newServer = AgeIdentity.Generate();
        IKeyWrapper[] newSlots = [AgeKeyWrapper.ForCustodians("custodians", custodians), AgeKeyWrapper.ForKeyFile("server", newServer)];
        var administration = new KeyAdministration(store, organisation, signing, newSlots, audit, ActorHandle.Software);
        await administration.ReplaceSlotsAsync(opening);
        var rotation = await administration.RotateAsync();            // whoever has the old server may have had the tenant key
        #endregion

        output.WriteLine($"Ours: {isOurs}; {rotation}");
    }

    private sealed class Contact
    {
        public string? Phone { get; set; }

        public DateTimeOffset? LastSeen { get; set; }
    }
}
