namespace HrdCore.Tests.Conventions.Layers;

/// <summary>The rooms of the house (top folders of src/HrdCore) and which rooms each may know. A call upward is an interface owned by the lower room.</summary>
internal sealed class LayerPlan(IReadOnlyDictionary<string, string[]> mayKnow)
{
    /// <summary>The plan of HrdCore. A new room gets its line here, in CONTRIBUTING.md and nowhere else.</summary>
    public static LayerPlan HrdCore { get; } = new(new Dictionary<string, string[]>
    {
        ["Internal"] = [],
        ["Classification"] = ["Internal"],
        ["Cryptography"] = ["Internal"],
        ["Domain"] = ["Classification", "Internal"],
        ["Auditing"] = ["Cryptography", "Classification", "Internal"],
        ["Redaction"] = ["Classification", "Cryptography", "Internal"],
        ["Sealing"] = ["Classification", "Cryptography", "Auditing", "Internal"],
        ["Statistics"] = ["Domain", "Classification", "Internal"],
        ["Disclosure"] = ["Statistics", "Redaction", "Sealing", "Domain", "Auditing", "Cryptography", "Classification", "Internal"],
    });

    public IEnumerable<string> Rooms => mayKnow.Keys;

    public bool Knows(string room) => mayKnow.ContainsKey(room);

    public bool Allows(string from, string to) => from == to || (mayKnow.TryGetValue(from, out var known) && known.Contains(to));

    /// <summary>The arrows of the plan itself.</summary>
    public IEnumerable<(string From, string To)> Arrows() => mayKnow.SelectMany(room => room.Value.Select(to => (room.Key, to)));
}
