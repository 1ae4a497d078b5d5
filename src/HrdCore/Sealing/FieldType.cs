namespace HrdCore.Sealing;

/// <summary>What the bytes of a sealed field are. Bound to the value, so that a text cannot be passed off as something else.</summary>
public enum FieldType
{
    /// <summary>UTF-8 text.</summary>
    Text = 1,

    /// <summary>Bytes whose meaning the caller knows.</summary>
    Bytes = 2,
}
