using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Quickstart;

/// <summary>One folder: the database, the tenant key's envelope, and the audit log. Opening it takes the custodian's identity.</summary>
/// <remarks>In an organisation the identity would be on a custodian's own device and the remembered checkpoint with a partner; here all lies in one folder.</remarks>
public sealed class Vault : IDisposable
{
    /// <summary>The custodian's secret key, as the age client writes it.</summary>
    public const string CustodianFile = "custodian.key";

    /// <summary>The age file that holds the tenant key.</summary>
    public const string EnvelopeFile = "tenant-key.age";

    /// <summary>The SQLite file.</summary>
    public const string DatabaseFile = "cases.db";

    private const string AuditKeyFile = "audit-key.age";
    private const string ActorFile = "actor.age";
    private const string VerifierFile = "audit-verifier.txt";
    private const string AuditFolder = "audit";
    private const string Origin = "quickstart.example/audit";
    private const string Entity = "case";
    private const string AccessName = "access";
    private const int ListNumber = 0;
    private const int OpenNumber = 1;
    private const int FirstFieldNumber = 2;
    private const ushort SchemaVersion = 1;

    private readonly TenantKey _tenantKey;
    private readonly SigningKey _auditKey;
    private readonly FileAuditLog _audit;
    private readonly ActorHandle _actor;

    private Vault(string folder, TenantKey tenantKey, SigningKey auditKey, FileAuditLog audit, ActorHandle actor)
    {
        _actor = actor;
        Folder = folder;
        _tenantKey = tenantKey;
        _auditKey = auditKey;
        _audit = audit;
    }

    /// <summary>Where everything is.</summary>
    public string Folder { get; }

    /// <summary>The SQLite file.</summary>
    public string DatabasePath => Path.Combine(Folder, DatabaseFile);

    /// <summary>Makes a vault with new keys in an empty folder.</summary>
    public static Vault Create(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new QuickstartException("The output folder is not empty. Nothing was written; name another one with --out.", 2);
        }

        OwnerOnly.CreateFolder(folder);
        using var custodian = AgeIdentity.Generate();
        WriteCustodian(Path.Combine(folder, CustodianFile), custodian);
        var tenantKey = TenantKey.Generate(Guid.NewGuid());
        File.WriteAllBytes(Path.Combine(folder, EnvelopeFile), TenantKeyEnvelope.Seal(tenantKey, custodian.Recipient));

        var auditKey = SigningKey.Generate();
        File.WriteAllBytes(Path.Combine(folder, AuditKeyFile), SigningKeyEnvelope.Seal(auditKey, tenantKey.TenantId, custodian.Recipient));
        File.WriteAllText(Path.Combine(folder, VerifierFile), new NoteVerifier(Origin, auditKey.VerifyingKey) + "\n");

        using (var database = CaseDatabase.At(Path.Combine(folder, DatabaseFile)))
        {
            database.Database.EnsureCreated();
        }

        // Who acts is a random handle in the log; which person it stands for is nobody's business but the custodian's.
        var actor = ActorHandle.Create();
        var handle = new byte[ActorHandle.SizeInBytes];
        actor.CopyTo(handle);
        File.WriteAllBytes(Path.Combine(folder, ActorFile), AgeFile.Encrypt(handle, custodian.Recipient));

        var audit = FileAuditLog.Create(Path.Combine(folder, AuditFolder), Origin, auditKey, TimeProvider.System);
        var vault = new Vault(folder, tenantKey, auditKey, audit, actor);
        audit.Append(vault._actor, AuditAction.KeyCreated, AuditObjectId.FromGuid(tenantKey.TenantId));
        return vault;
    }

    /// <summary>Opens a vault with the custodian's identity.</summary>
    public static Vault Open(string folder, string identityPath)
    {
        using var identities = ReadCustodian(identityPath);
        var custodian = identities.Identities[0];
        var tenantKey = TenantKeyEnvelope.Open(File.ReadAllBytes(Path.Combine(folder, EnvelopeFile)), custodian);
        var auditKey = SigningKeyEnvelope.Open(File.ReadAllBytes(Path.Combine(folder, AuditKeyFile)), tenantKey.TenantId, custodian);
        var audit = FileAuditLog.Open(Path.Combine(folder, AuditFolder), Origin, auditKey, TimeProvider.System);
        var actor = ActorHandle.FromBytes(AgeFile.Decrypt(File.ReadAllBytes(Path.Combine(folder, ActorFile)), custodian));
        var vault = new Vault(folder, tenantKey, auditKey, audit, actor);
        audit.Append(vault._actor, AuditAction.KeyUsed, AuditObjectId.FromGuid(tenantKey.TenantId));
        return vault;
    }

    /// <summary>Seals and stores some cases in one transaction, and logs one entry for each.</summary>
    public void Store(IReadOnlyCollection<CaseFile> cases)
    {
        using var database = CaseDatabase.At(DatabasePath);
        var accesses = new List<AccessRow>();
        database.Cases.AddRange(cases.Select(file => Seal(file, accesses)));
        database.Accesses.AddRange(accesses);
        database.SaveChanges();
    }

    /// <summary>Reads every case back and logs one entry for each; a row that does not open comes as null with its number.</summary>
    public IEnumerable<(int Row, CaseFile? File)> ReadAll()
    {
        using var database = CaseDatabase.At(DatabasePath);
        var accesses = new List<AccessRow>();
        var number = 0;
        foreach (var row in database.Cases.AsNoTracking().Include(row => row.Fields).AsSplitQuery().OrderBy(row => row.Id))
        {
            yield return (++number, Open(row, accesses));
        }

        database.Accesses.AddRange(accesses);
        database.SaveChanges();
    }

    /// <summary>Signs the log as it stands, closes it, and checks every leaf of it against the published key.</summary>
    public AuditLogReport CloseAndVerifyAudit()
    {
        _audit.SignCheckpoint();
        var last = _audit.LastCheckpoint;
        _audit.Dispose();
        if (!NoteVerifier.TryParse(File.ReadAllText(Path.Combine(Folder, VerifierFile)).TrimEnd(), out var verifier) || verifier is null)
        {
            throw new QuickstartException("The published key of the audit log cannot be read. Fetch it again from whoever keeps a copy.", 1);
        }

        return AuditLogVerifier.Verify(Path.Combine(Folder, AuditFolder), verifier.Key, Origin, last);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _audit.Dispose();
        _auditKey.Dispose();
        _tenantKey.Dispose();
    }

    private CaseRow Seal(CaseFile file, ICollection<AccessRow> accesses)
    {
        var address = AddressOf(file.Case.Id);
        using var dataKey = DataKey.Generate();
        var sealer = new FieldSealer(dataKey, address);
        var id = file.Case.Id.ToByteArray(bigEndian: true);
        var row = new CaseRow { Id = id, DataKeyId = dataKey.Id.ToBytes(), WrappedDataKey = _tenantKey.Wrap(dataKey, address.Unit) };

        // What is not sensitive on its own, such as country and dates, identifies a person soon enough in combination: it is sealed too.
        var split = RecordFields.Split(file, Purpose.Sealing);
        var list = string.Join('\n', split.Fields.Select(field => $"{field.Path} {(int)field.DataClass}"));
        row.Fields.Add(new FieldRow { Number = ListNumber, Value = sealer.SealText(NameOf(ListNumber), list) });
        row.Fields.Add(new FieldRow { Number = OpenNumber, Value = sealer.Seal(NameOf(OpenNumber), split.Open) });
        foreach (var field in split.Fields)
        {
            row.Fields.Add(new FieldRow { Number = row.Fields.Count, Value = sealer.Seal(NameOf(row.Fields.Count), field.Reveal(Purpose.Sealing)) });
            field.Clear();
        }

        accesses.Add(Record(AuditAction.Sealed, file.Case.Id, sealer));
        return row;
    }

    private CaseFile? Open(CaseRow row, ICollection<AccessRow> accesses)
    {
        // The row may have been changed in any way: its shape is checked before anything is made of it.
        var id = row.Id.Length == 16 ? new Guid(row.Id, bigEndian: true) : Guid.Empty;
        if (id == Guid.Empty || row.DataKeyId.Length != KeyId.SizeInBytes
            || !_tenantKey.TryUnwrap(row.WrappedDataKey, KeyId.FromBytes(row.DataKeyId), AddressOf(id).Unit, out var dataKey))
        {
            return null;
        }

        using (dataKey)
        {
            var sealer = new FieldSealer(dataKey, AddressOf(id));
            accesses.Add(Record(AuditAction.Opened, id, sealer)); // before anything is shown
            var values = row.Fields.ToDictionary(field => field.Number, field => field.Value);
            if (!TryOpen(sealer, values, ListNumber, FieldType.Text, out var list) || !TryOpen(sealer, values, OpenNumber, FieldType.Bytes, out var open))
            {
                return null;
            }

            var fields = new List<RecordField>();
            foreach (var line in Encoding.UTF8.GetString(list).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!TryOpen(sealer, values, FirstFieldNumber + fields.Count, FieldType.Bytes, out var value))
                {
                    return null;
                }

                var words = line.Split(' ');
                fields.Add(new RecordField(words[0], (DataClass)int.Parse(words[1], CultureInfo.InvariantCulture), value));
            }

            return values.Count == FirstFieldNumber + fields.Count && RecordFields.TryJoin<CaseFile>(open, fields, out var file, out _) ? file : null;
        }
    }

    private static bool TryOpen(FieldSealer sealer, Dictionary<long, byte[]> values, long number, FieldType type, [NotNullWhen(true)] out byte[]? content)
    {
        content = null;
        if (!values.TryGetValue(number, out var value) || !sealer.TryOpen(NameOf(number), type, value, out var opened))
        {
            return false;
        }

        using (opened)
        {
            content = opened.Reveal(Purpose.CaseReview);
            return true;
        }
    }

    private AccessRow Record(AuditAction action, Guid caseId, FieldSealer sealer)
    {
        var receipt = _audit.Append(_actor, action, AuditObjectId.FromGuid(caseId));
        using var opening = receipt.Opening;
        var content = new byte[sizeof(long) + AuditOpening.SizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(content, receipt.Index);
        opening.Reveal(Purpose.Sealing).CopyTo(content, sizeof(long));
        return new AccessRow { CaseId = caseId.ToByteArray(bigEndian: true), Value = sealer.Seal(AccessName, content) };
    }

    private RecordAddress AddressOf(Guid caseId) => new(_tenantKey.TenantId, Entity, caseId, SchemaVersion);

    private static string NameOf(long number) => string.Create(CultureInfo.InvariantCulture, $"field.{number}");

    private static void WriteCustodian(string path, AgeIdentity custodian)
    {
        var content = AgeIdentityFile.Write(custodian);
        using var stream = OwnerOnly.CreateFile(path);
        stream.Write(content);
        CryptographicOperations.ZeroMemory(content);
    }

    private static AgeIdentityFile ReadCustodian(string path)
    {
        var content = File.ReadAllBytes(path);
        try
        {
            return AgeIdentityFile.Read(content);
        }
        catch (FormatException)
        {
            throw new QuickstartException("The identity file holds no X25519 identity. It is the file with the line that starts with AGE-SECRET-KEY-1.", 2);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
        }
    }
}
