namespace HrdCore.Classification;

/// <summary>What can be asked of a <see cref="DataClass"/>: its printed form and the least harm its disclosure does.</summary>
public static class DataClasses
{
    // In the order of the enumeration, so that a combination always prints in one order.
    private static readonly (DataClass Class, string Name, HarmLevel Harm)[] Table =
    [
        (DataClass.Public, nameof(DataClass.Public), HarmLevel.None),
        (DataClass.Internal, nameof(DataClass.Internal), HarmLevel.Low),
        (DataClass.Identity, nameof(DataClass.Identity), HarmLevel.High),
        (DataClass.Likeness, nameof(DataClass.Likeness), HarmLevel.High),
        (DataClass.Contact, nameof(DataClass.Contact), HarmLevel.High),
        (DataClass.Location, nameof(DataClass.Location), HarmLevel.High),
        (DataClass.Family, nameof(DataClass.Family), HarmLevel.High),
        (DataClass.SpecialCategory, nameof(DataClass.SpecialCategory), HarmLevel.High),
        (DataClass.Health, nameof(DataClass.Health), HarmLevel.Severe),
        (DataClass.LegalStrategy, nameof(DataClass.LegalStrategy), HarmLevel.High),
        (DataClass.Finance, nameof(DataClass.Finance), HarmLevel.High),
        (DataClass.Network, nameof(DataClass.Network), HarmLevel.High),
        (DataClass.Source, nameof(DataClass.Source), HarmLevel.Severe),
        (DataClass.Credentials, nameof(DataClass.Credentials), HarmLevel.Severe),
        (DataClass.Operational, nameof(DataClass.Operational), HarmLevel.Severe),
        (DataClass.Allegation, nameof(DataClass.Allegation), HarmLevel.High),
    ];

    /// <summary>Every class there is.</summary>
    public const DataClass All = (DataClass)0xFFFF;

    /// <summary>Every class but <see cref="DataClass.Public"/> and <see cref="DataClass.Internal"/>: what must be sealed at rest.</summary>
    public const DataClass Sealed = All & ~(DataClass.Public | DataClass.Internal);

    /// <summary>The constant that stands for a value of this class wherever it would be printed, e.g. <c>[Identity]</c> or <c>[Family+Health]</c>.</summary>
    /// <param name="dataClass">Any combination; <see cref="DataClass.None"/> gives <c>[Unclassified]</c>. Bits that are no class are ignored.</param>
    public static string Mask(DataClass dataClass)
    {
        foreach (var row in Table)
        {
            if (dataClass == row.Class)
            {
                return Masks[row.Name];
            }
        }

        var names = Table.Where(row => (dataClass & row.Class) != 0).Select(row => row.Name);
        var joined = string.Join('+', names);
        return joined.Length == 0 ? "[Unclassified]" : $"[{joined}]";
    }

    /// <summary>The least harm that disclosure of this class does. Where classes meet, the greatest of them; <see cref="DataClass.None"/> counts as severe.</summary>
    /// <param name="dataClass">Any combination of classes.</param>
    public static HarmLevel LeastHarm(DataClass dataClass)
    {
        if ((dataClass & All) == 0)
        {
            return HarmLevel.Severe;
        }

        var harm = HarmLevel.None;
        foreach (var row in Table)
        {
            if ((dataClass & row.Class) != 0 && row.Harm > harm)
            {
                harm = row.Harm;
            }
        }

        return harm;
    }

    /// <summary>Each class contained in a combination, in the order of the enumeration.</summary>
    /// <param name="dataClass">Any combination of classes.</param>
    public static IEnumerable<DataClass> Parts(DataClass dataClass) => Table.Where(row => (dataClass & row.Class) != 0).Select(row => row.Class);

    internal static void Require(DataClass dataClass, string parameterName)
    {
        if (dataClass == DataClass.None || (dataClass & ~All) != 0)
        {
            throw new ArgumentException("Give at least one class, and only classes that exist.", parameterName);
        }
    }

    private static readonly Dictionary<string, string> Masks = Table.ToDictionary(row => row.Name, row => $"[{row.Name}]", StringComparer.Ordinal);
}
