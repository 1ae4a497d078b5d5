using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>A type that leaks by every way out: the search is known to work because it finds all of them.</summary>
[DebuggerDisplay("{Name} of {Describe(),nq}")]
[DebuggerTypeProxy(typeof(View))]
public sealed class LeakyPerson(string name) : IFormattable
{
    public string Name { get; } = name.Length < 100 ? name : throw new ArgumentException($"'{name}' is too long.", nameof(name));

    public static explicit operator string(LeakyPerson person) => person.Name;

    public string Describe() => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"<{Name}>"));

    public override string ToString() => Convert.ToHexString(System.Text.Encoding.Unicode.GetBytes(Name));

    public string ToString(string? format, IFormatProvider? formatProvider) => format == "X" ? Name : "[Identity]";

    private sealed class View(LeakyPerson person)
    {
        public string Shown => person.Name;
    }
}

/// <summary>A type that keeps its content but tells its length, and shows a field to the debugger.</summary>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class AlmostSilent(string name) : ISelfRedacting
{
    private readonly string _name = name;

    public DataClass DataClass => DataClass.Identity;

    public int Length => _name.Length;

    public override string ToString() => $"[Identity {Length}]";
}
