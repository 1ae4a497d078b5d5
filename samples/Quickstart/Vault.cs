using System.Buffers;
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
    private const string VerifierFile = "audit-verifier.txt";
    private const string AuditFolder = "audit";
    private const string Origin = "quickstart.example/audit";
    private const string Entity = "case";
    private const string OpenPart = "open";
    private const ushort SchemaVersion = 1;

    private readonly TenantKey _tenantKey;
    private readonly SigningKey _auditKey;
    private readonly FileAuditLog _audit;
    private readonly ActorHandle _actor = ActorHandle.Create();

    private Vault(string folder, TenantKey tenantKey, SigningKey auditKey, FileAuditLog audit)
    {
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

        Directory.CreateDirectory(folder);
        using var custodian = AgeIdentity.Generate();
        WriteCustodian(Path.Combine(folder, CustodianFile), custodian);
        var tenantKey = TenantKey.Generate(Guid.NewGuid());
        File.WriteAllBytes(Path.Combine(folder, EnvelopeFile), TenantKeyEnvelope.Seal(tenantKey, custodian.Recipient));

        var auditKey = SigningKey.Generate();
        Span<byte> seed = stackalloc byte[SigningKey.SeedSizeInBytes];
        auditKey.RevealSeed(seed);
        File.WriteAllBytes(Path.Combine(folder, AuditKeyFile), AgeFile.Encrypt(seed, custodian.Recipient));
        CryptographicOperations.ZeroMemory(seed);
        File.WriteAllText(Path.Combine(folder, VerifierFile), new NoteVerifier(Origin, auditKey.VerifyingKey) + "\n");

        using (var database = CaseDatabase.At(Path.Combine(folder, DatabaseFile)))
        {
            database.Database.EnsureCreated();
        }

        var audit = FileAuditLog.Create(Path.Combine(folder, AuditFolder), Origin, auditKey, TimeProvider.System);
        var vault = new Vault(folder, tenantKey, auditKey, audit);
        audit.Append(vault._actor, AuditAction.KeyCreated, AuditObjectId.FromGuid(tenantKey.TenantId));
        return vault;
    }

    /// <summary>Opens a vault with the custodian's identity.</summary>
    public static Vault Open(string folder, string identityPath)
    {
        using var custodian = ReadCustodian(identityPath);
        var tenantKey = TenantKeyEnvelope.Open(File.ReadAllBytes(Path.Combine(folder, EnvelopeFile)), custodian);
        var seed = AgeFile.Decrypt(File.ReadAllBytes(Path.Combine(folder, AuditKeyFile)), custodian);
        var auditKey = SigningKey.FromSeed(seed);
        CryptographicOperations.ZeroMemory(seed);
        var audit = FileAuditLog.Open(Path.Combine(folder, AuditFolder), Origin, auditKey, TimeProvider.System);
        var vault = new Vault(folder, tenantKey, auditKey, audit);
        audit.Append(vault._actor, AuditAction.KeyUsed, AuditObjectId.FromGuid(tenantKey.TenantId));
        return vault;
    }

    /// <summary>Seals and stores some cases in one transaction, and logs one entry for each.</summary>
    public void Store(IReadOnlyCollection<Case> cases)
    {
        using var database = CaseDatabase.At(DatabasePath);
        database.Cases.AddRange(cases.Select(Seal));
        database.SaveChanges();
    }

    /// <summary>Reads every case back and logs one entry for each; a row that does not open comes as null with its number.</summary>
    public IEnumerable<(int Row, Case? Case)> ReadAll()
    {
        using var database = CaseDatabase.At(DatabasePath);
        var number = 0;
        foreach (var row in database.Cases.AsNoTracking().Include(row => row.Fields).AsSplitQuery().OrderBy(row => row.Id))
        {
            _audit.Append(_actor, AuditAction.Opened, AuditObjectId.FromGuid(row.Id));
            yield return (++number, Open(row));
        }
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

    private CaseRow Seal(Case @case)
    {
        var address = new RecordAddress(_tenantKey.TenantId, Entity, @case.Id, SchemaVersion);
        using var dataKey = DataKey.Generate();
        var sealer = new FieldSealer(dataKey, address);
        var row = new CaseRow { Id = @case.Id, DataKeyId = dataKey.Id.ToBytes(), WrappedDataKey = _tenantKey.Wrap(dataKey, address) };

        // What is not sensitive on its own, such as country and dates, identifies a person soon enough in combination: it is sealed too.
        var split = CaseFields.Split(@case, Purpose.Sealing);
        row.Fields.Add(new FieldRow { Name = OpenPart, Class = DataClass.Internal, Value = sealer.Seal(OpenPart, split.Open) });
        foreach (var field in split.Fields)
        {
            row.Fields.Add(new FieldRow { Name = field.Path, Class = field.DataClass, Value = sealer.Seal(field.Path, field.Reveal(Purpose.Sealing)) });
            field.Clear();
        }

        // The opening ties the audit entry to this case; kept under the case's own key, it dies with it.
        var receipt = _audit.Append(_actor, AuditAction.Sealed, AuditObjectId.FromGuid(@case.Id));
        var name = $"audit.{receipt.Index}";
        row.Fields.Add(new FieldRow { Name = name, Class = DataClass.Credentials, Value = sealer.Seal(name, receipt.Opening.Reveal(Purpose.Sealing)) });
        return row;
    }

    private Case? Open(CaseRow row)
    {
        var address = new RecordAddress(_tenantKey.TenantId, Entity, row.Id, SchemaVersion);
        if (!_tenantKey.TryUnwrap(row.WrappedDataKey, KeyId.FromBytes(row.DataKeyId), address, out var dataKey))
        {
            return null;
        }

        using (dataKey)
        {
            var sealer = new FieldSealer(dataKey, address);
            byte[]? open = null;
            var fields = new List<CaseField>();
            foreach (var field in row.Fields)
            {
                if (!sealer.TryOpen(field.Name, FieldType.Bytes, field.Value, out var opened))
                {
                    return null;
                }

                using (opened)
                {
                    if (field.Name == OpenPart)
                    {
                        open = opened.Reveal(Purpose.CaseReview);
                    }
                    else if (!field.Name.StartsWith("audit.", StringComparison.Ordinal))
                    {
                        fields.Add(new CaseField(field.Name, field.Class, opened.Reveal(Purpose.CaseReview)));
                    }
                }
            }

            return open is not null && CaseFields.TryJoin(open, fields, out var @case, out _) ? @case : null;
        }
    }

    private static void WriteCustodian(string path, AgeIdentity custodian)
    {
        var secret = new char[AgeIdentity.SecretKeyLength];
        custodian.RevealSecretKey(secret);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(path, options);
        stream.Write(Encoding.ASCII.GetBytes(secret));
        stream.Write("\n"u8);
        Array.Clear(secret);
    }

    private static AgeIdentity ReadCustodian(string path)
    {
        var line = File.ReadLines(path).FirstOrDefault(text => text.StartsWith("AGE-SECRET-KEY-", StringComparison.Ordinal));
        try
        {
            return AgeIdentity.Parse(line);
        }
        catch (FormatException)
        {
            throw new QuickstartException("The identity file holds no X25519 identity. It is the file with the line that starts with AGE-SECRET-KEY-1.", 2);
        }
    }
}
