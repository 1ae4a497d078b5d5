using System.Collections.Immutable;

namespace HrdCore.Analyzers.Catalogue;

/// <summary>One row of a sink table: in this type, methods of these names let what reaches parameters of these names leave.</summary>
/// <remarks>Names, not signatures, so that an overload that does not exist yet is covered the day it does.</remarks>
internal sealed class SinkRow(string typeMetadataName, ImmutableArray<string> methods, ImmutableArray<string> parameters)
{
    public string TypeMetadataName { get; } = typeMetadataName;

    public ImmutableArray<string> Methods { get; } = methods;

    public ImmutableArray<string> Parameters { get; } = parameters;
}
