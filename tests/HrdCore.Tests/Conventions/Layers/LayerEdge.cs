namespace HrdCore.Tests.Conventions.Layers;

/// <summary>One use, in one room, of something declared in another.</summary>
internal sealed record LayerEdge(string From, string To, string File, int Line, string Symbol)
{
    public override string ToString() => $"{From} -> {To}: {File}:{Line} uses {Symbol}";
}
