using HrdCore.Classification;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>What may print what it was built from, and why. An entry that covers nothing any more fails; so does a type that is neither built nor listed.</summary>
internal static class HarmlessTypes
{
    /// <summary>Kinds of which no instance carries content of its own.</summary>
    public static IReadOnlyList<(string Kind, Func<Type, bool> Covers, string Reason)> Kinds { get; } =
    [
        ("enumeration", type => type.IsEnum, "its members are names in source code"),
        ("static class", type => type is { IsAbstract: true, IsSealed: true }, "there is no instance; its methods are still called with wrong arguments"),
        ("interface", type => type.IsInterface, "its implementations are built; JSON of each is also tried as the interface"),
        ("exception", type => typeof(Exception).IsAssignableFrom(type), "its text is what the throwing code wrote; every member is called with wrong arguments to see that text"),
        ("attribute", type => typeof(Attribute).IsAssignableFrom(type), "its arguments are constants in source code"),
    ];

    /// <summary>Single types whose content is meant to be seen.</summary>
    public static IReadOnlyDictionary<Type, string> Types { get; } = new Dictionary<Type, string>
    {
        [typeof(Purpose)] = "a code from a public list of reasons; it is written into audit records and tells nothing about a person",
        [typeof(VerifyingKey)] = "the public half of a key pair, meant to be published with the log that it verifies",
    };

    public static string? ReasonFor(Type type) =>
        Types.GetValueOrDefault(type) ?? Kinds.Where(kind => kind.Covers(type)).Select(kind => kind.Reason).FirstOrDefault();
}
