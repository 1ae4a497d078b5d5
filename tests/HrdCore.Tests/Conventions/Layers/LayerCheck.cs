namespace HrdCore.Tests.Conventions.Layers;

/// <summary>Compares what the sources do with the plan. An empty answer is a pass; each line of any other is one breach.</summary>
internal static class LayerCheck
{
    public static IReadOnlyList<string> Breaches(LayerPlan plan, IReadOnlyCollection<(string Path, string Text)> sources)
    {
        var reader = new LayerReader(sources);
        var edges = reader.Edges().ToArray();
        return
        [
            .. reader.Rooms.Where(room => !plan.Knows(room)).Select(room => $"{room} is no room of the plan").Order(StringComparer.Ordinal),
            .. reader.MisplacedNamespaces().Order(StringComparer.Ordinal),
            .. edges.Where(edge => !plan.Allows(edge.From, edge.To)).Select(edge => edge.ToString()).Distinct().Order(StringComparer.Ordinal),
            .. Circles(edges.Select(edge => (edge.From, edge.To))),
        ];
    }

    /// <summary>Each circle once, written from its alphabetically first room: <c>A -> B -> A</c>.</summary>
    public static IEnumerable<string> Circles(IEnumerable<(string From, string To)> arrows)
    {
        var next = arrows.Where(arrow => arrow.From != arrow.To).ToLookup(arrow => arrow.From, arrow => arrow.To);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var start in next.Select(group => group.Key))
        {
            Walk(start, [start]);
        }

        return found;

        void Walk(string start, IReadOnlyList<string> path)
        {
            foreach (var room in next[path[^1]].Distinct())
            {
                if (room == start)
                {
                    found.Add($"circle: {string.Join(" -> ", path)} -> {start}");
                }
                else if (string.CompareOrdinal(room, start) > 0 && !path.Contains(room))
                {
                    Walk(start, [.. path, room]);
                }
            }
        }
    }
}
