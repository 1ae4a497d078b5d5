using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using HrdCore.Engineering;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HrdCore.Samples.Tests;

/// <summary>Each member of SQLitePCLRaw that the provider was compiled against is looked up, with its signature, in the older assembly it gets.</summary>
public sealed class SqliteBridgeMembersTests
{
    [Fact]
    public void DataProvider_EachMemberItCalls_ExistsSaveLoadExtension()
    {
        // SqliteConnection.LoadExtension throws MissingMethodException; nothing else reaches it.
        Assert.Equal(["SQLitePCL.raw.sqlite3_load_extension"], MembersMissingFor(typeof(SqliteConnection).Assembly, leastMembers: 50));
    }

    [Fact]
    public void EntityFrameworkProvider_EachMemberItCalls_Exists()
    {
        Assert.Empty(MembersMissingFor(typeof(SqliteDbContextOptionsBuilderExtensions).Assembly, leastMembers: 1));
    }

    private static unsafe List<string> MembersMissingFor(Assembly provider, int leastMembers)
    {
        SqliteBridge.Install();
        Assert.True(provider.TryGetRawMetadata(out var blob, out var length));
        var metadata = new MetadataReader(blob, length);
        var missing = new List<string>();
        var looked = 0;
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (DeclaringSqliteType(metadata, member) is not { } type)
            {
                continue;
            }

            looked++;
            try
            {
                provider.ManifestModule.ResolveMember(MetadataTokens.GetToken(handle));
            }
            catch (MissingMemberException)
            {
                missing.Add($"{type}.{metadata.GetString(member.Name)}");
            }
        }

        Assert.True(looked >= leastMembers, $"Only {looked} members were found to look up.");
        return missing;
    }

    private static string? DeclaringSqliteType(MetadataReader metadata, MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        return type.ResolutionScope.Kind == HandleKind.AssemblyReference
            && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == "SQLitePCLRaw.core"
            ? $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"
            : null;
    }
}
