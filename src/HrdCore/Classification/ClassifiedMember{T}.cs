namespace HrdCore.Classification;

/// <summary>One member of a type, its class, and how to read it without reflection.</summary>
/// <typeparam name="T">The type that has the member.</typeparam>
public sealed class ClassifiedMember<T>
    where T : notnull
{
    /// <summary>Describes a member.</summary>
    /// <param name="name">The member's name in C#, e.g. <c>LegalName</c>.</param>
    /// <param name="dataClass">What it would reveal; <see cref="DataClass.Public"/> or <see cref="DataClass.Internal"/> for harmless ones.</param>
    /// <param name="read">Reads the member from an instance.</param>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    /// <exception cref="ArgumentException">The name is blank or no class is given.</exception>
    public ClassifiedMember(string name, DataClass dataClass, Func<T, object?> read)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        DataClasses.Require(dataClass, nameof(dataClass));
        ArgumentNullException.ThrowIfNull(read);
        Name = name;
        DataClass = dataClass;
        Read = read;
    }

    /// <summary>The member's name in C#.</summary>
    public string Name { get; }

    /// <summary>What the member would reveal.</summary>
    public DataClass DataClass { get; }

    /// <summary>Reads the member from an instance.</summary>
    public Func<T, object?> Read { get; }
}
