namespace HrdCore.Analyzers.Flow;

/// <summary>How a value gets into what is handed to the sink.</summary>
internal enum Way
{
    /// <summary>It is the argument, or an element of it.</summary>
    Argument,

    /// <summary>In a hole of an interpolated string.</summary>
    Interpolation,

    /// <summary>Added to a string.</summary>
    Concatenation,

    /// <summary>Passed to a method that makes a string of it, such as <c>string.Format</c>.</summary>
    Composition,
}
