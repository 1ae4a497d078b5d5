using System.Text.Json;

namespace HrdCore.Tests.Cryptography;

/// <summary>The cases of one published file (C2SP Wycheproof, testvectors_v1), each with the group it stands in.</summary>
internal static class WycheproofFile
{
    internal static WycheproofCase[] Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Vectors.Path($"wycheproof/{name}_test.json")));
        var root = document.RootElement.Clone();
        WycheproofCase[] cases = [.. from g in root.GetProperty("testGroups").EnumerateArray() from test in g.GetProperty("tests").EnumerateArray() select new WycheproofCase(g, test)];
        Assert.Equal(root.GetProperty("numberOfTests").GetInt32(), cases.Length);
        return cases;
    }
}

/// <summary>One case, whose members are as the file names them.</summary>
internal readonly record struct WycheproofCase(JsonElement Group, JsonElement Test)
{
    internal int Id => Number("tcId");

    internal bool IsValid => Text("result") == "valid";

    internal byte[] Hex(string name) => Convert.FromHexString(Text(name));

    internal string Text(string name) => Find(name).GetString()!;

    internal int Number(string name) => Find(name).GetInt32();

    internal bool Has(string name) => Test.TryGetProperty(name, out _);

    internal bool HasFlag(string flag) => Test.GetProperty("flags").EnumerateArray().Any(f => f.GetString() == flag);

    private JsonElement Find(string name) => Test.TryGetProperty(name, out var value) ? value : Group.GetProperty(name);
}
