using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using HrdCore.Cryptography;
using HrdCore.Tests.Conventions.Leaks;

namespace HrdCore.Tests.Conventions;

/// <summary>The library as it ships has no key in it, nothing that keeps one for everybody, and no other library that could bring one.</summary>
public sealed partial class BuiltInKeyTests
{
    private const int KeySize = 32;
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Library_References_AreTheBaseLibraryAlone()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        Assert.All(PublicTypes.Library.GetReferencedAssemblies(), reference =>
        {
            Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(framework, $"{reference.Name}.dll")), reference.Name);
        });
    }

    [Fact]
    public void Library_DataInTheFile_LooksLikeNoKey()
    {
        using var file = new PEReader(File.OpenRead(PublicTypes.Library.Location));
        var reader = file.GetMetadataReader();
        var blobs = reader.FieldDefinitions.Select(reader.GetFieldDefinition).Where(field => field.GetRelativeVirtualAddress() != 0)
            .Select(field => (Name: reader.GetString(field.Name), Bytes: DataOf(file, reader, field))).ToArray();

        Assert.NotEmpty(blobs);
        Assert.Equal([], blobs.Where(blob => LooksLikeAKey(blob.Bytes)).Select(blob => $"{blob.Name}: {Convert.ToHexString(blob.Bytes.AsSpan(0, Math.Min(blob.Bytes.Length, 64)))}"));
    }

    [Fact]
    public void Library_TextInTheFile_IsNoKey()
    {
        using var file = new PEReader(File.OpenRead(PublicTypes.Library.Location));
        var reader = file.GetMetadataReader();
        var texts = new List<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = reader.GetNextHandle(handle))
        {
            texts.Add(reader.GetUserString(handle));
        }

        Assert.NotEmpty(texts);
        Assert.Equal([], texts.Where(text => WrittenKey().IsMatch(text)));
    }

    [Fact]
    public void Library_StaticFields_HoldNoSecret()
    {
        var fields = PublicTypes.Library.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetFields(Statics)).Where(field => !field.IsLiteral).ToArray();
        Assert.Equal([], fields.Where(field => HoldsSecret(field.FieldType)).Select(field => $"{field.DeclaringType}.{field.Name}"));
        Assert.Equal([], fields.Where(field => field.FieldType == typeof(byte[]) && LooksLikeAKey((byte[]?)field.GetValue(null) ?? [])).Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    [Fact]
    public void LooksLikeAKey_Keys_AreFoundAndTextIsNot()
    {
        Assert.True(LooksLikeAKey(RandomNumberGenerator.GetBytes(KeySize)));
        Assert.True(LooksLikeAKey([.. Enumerable.Range(0, KeySize).Select(i => (byte)i)]));
        Assert.True(LooksLikeAKey([.. new byte[100], .. RandomNumberGenerator.GetBytes(KeySize), .. new byte[100]]));
        Assert.False(LooksLikeAKey("Two mills stand by the brook, and the third is gone."u8));
        Assert.True(HoldsSecret(typeof(SigningKey)) && HoldsSecret(typeof(SecretBytes)));
        Assert.Matches(WrittenKey(), "AGE-SECRET-KEY-1738P8W0WEPA7Z5VMPLELJ34NAAAA9YZDTUQNTTHLXQTUJTAGVF7SSRXCPS");
        Assert.Matches(WrittenKey(), Convert.ToHexString(RandomNumberGenerator.GetBytes(KeySize)));
        Assert.Matches(WrittenKey(), Convert.ToBase64String([.. Enumerable.Range(0, KeySize).Select(i => (byte)(i * 37))]));
    }

    private static bool HoldsSecret(Type type) =>
        type == typeof(SecretBytes) || (type.Assembly == PublicTypes.Library && type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Any(field => field.FieldType == typeof(SecretBytes)));

    /// <summary>Whether 32 bytes in a row are nearly all different and no text: so are random bytes, and so are those that a test counts up.</summary>
    private static bool LooksLikeAKey(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at + KeySize <= bytes.Length; at++)
        {
            var window = bytes.Slice(at, KeySize);
            if (window.ToArray().Distinct().Count() >= 24 && window.ContainsAnyExceptInRange((byte)' ', (byte)'~') && !IsText(bytes))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimEnd((byte)0);
        return System.Text.Unicode.Utf8.IsValid(bytes) && !Encoding.UTF8.GetString(bytes).Any(c => char.IsControl(c) && c is not ('\0' or '\n'));
    }

    private static byte[] DataOf(PEReader file, MetadataReader reader, FieldDefinition field)
    {
        var signature = reader.GetBlobReader(field.Signature);
        _ = signature.ReadSignatureHeader();
        var size = signature.ReadSignatureTypeCode() switch
        {
            SignatureTypeCode.Byte or SignatureTypeCode.SByte or SignatureTypeCode.Boolean => 1,
            SignatureTypeCode.Int16 or SignatureTypeCode.UInt16 or SignatureTypeCode.Char => 2,
            SignatureTypeCode.Int32 or SignatureTypeCode.UInt32 => 4,
            SignatureTypeCode.Int64 or SignatureTypeCode.UInt64 => 8,
            _ => reader.GetTypeDefinition((TypeDefinitionHandle)signature.ReadTypeHandle()).GetLayout().Size,
        };
        return [.. file.GetSectionData(field.GetRelativeVirtualAddress()).GetContent(0, size)];
    }

    // Hex of 16 or 32 bytes, base64 of 32 in either alphabet, an identity of age, a PEM.
    [GeneratedRegex("^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{64}|(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_-]{43}=?)$|AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{20}|-----BEGIN [A-Z ]*PRIVATE KEY")]
    private static partial Regex WrittenKey();
}
