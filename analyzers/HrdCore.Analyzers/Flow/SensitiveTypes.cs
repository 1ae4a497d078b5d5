// A type may say something about its values through other types: a parameter through its constraints, a collection through its elements.
// They can lead back to it (where T : IEnumerable<T>), so the types within reach are gathered first, each once, and then marks are raised,
// Unmarked < Sensitive < SelfRedacting, until none changes. That least fixed point depends on no order, so all of it may be cached, and nothing recurses.
// It ends: constraints are read as declared and never substituted, so only types that are written out in the source are reached.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using HrdCore.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

/// <summary>What a type says about its values, judged once per constructed type.</summary>
internal sealed class SensitiveTypes(MarkerTypes markers)
{
    private readonly ConcurrentDictionary<ITypeSymbol, TypeMark> _marks = new(SymbolEqualityComparer.Default);

    public TypeMark Of(ITypeSymbol type)
    {
        if (IsPlain(type))
        {
            return TypeMark.Unmarked; // by far the most common
        }

        return _marks.TryGetValue(type, out var mark) ? mark : Judge(type);
    }

    private TypeMark Judge(ITypeSymbol type)
    {
        var marks = new Dictionary<ITypeSymbol, TypeMark>(SymbolEqualityComparer.Default);
        var open = Gather(type, marks);
        bool changed;
        do
        {
            changed = false;
            for (var i = open.Count - 1; i >= 0; i--) // what was reached last is settled first
            {
                var mark = Combine(open[i], marks);
                changed |= mark != marks[open[i].Type];
                marks[open[i].Type] = mark;
            }
        }
        while (changed);

        foreach (var settled in marks)
        {
            _marks[settled.Key] = settled.Value;
        }

        return marks[type];
    }

    // Fills in what each type within reach says by itself; returns those that may say more through others.
    private List<Composed> Gather(ITypeSymbol first, Dictionary<ITypeSymbol, TypeMark> marks)
    {
        var open = new List<Composed>();
        var pending = new Stack<ITypeSymbol>([first]);
        while (pending.Count > 0)
        {
            var type = pending.Pop();
            if (marks.ContainsKey(type))
            {
                continue;
            }

            var known = IsPlain(type) ? TypeMark.Unmarked : _marks.TryGetValue(type, out var cached) ? cached : DeclaredTypeMark.Of(type, markers);
            marks[type] = known ?? TypeMark.Unmarked;
            if (known is null && Parts(type) is { IsEmpty: false } parts)
            {
                open.Add(new Composed(type, parts));
                foreach (var part in parts)
                {
                    pending.Push(part);
                }
            }
        }

        return open;
    }

    private static ImmutableArray<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        ITypeParameterSymbol parameter => parameter.ConstraintTypes,
        INamedTypeSymbol named when IsNullable(named) || IsSystemCollection(named) => named.TypeArguments,
        _ => [],
    };

    private static TypeMark Combine(Composed composed, Dictionary<ITypeSymbol, TypeMark> marks)
    {
        var (lowest, highest) = (TypeMark.SelfRedacting, TypeMark.Unmarked);
        foreach (var part in composed.Parts)
        {
            var mark = marks[part];
            lowest = mark < lowest ? mark : lowest;
            highest = mark > highest ? mark : highest;
        }

        if (composed.Type is ITypeParameterSymbol || IsNullable(composed.Type))
        {
            return highest;
        }

        // A framework collection prints its elements or its own name; either is harmless when the elements redact themselves.
        return lowest == TypeMark.SelfRedacting ? lowest : TypeMark.Unmarked;
    }

    // string, object, int ...
    private static bool IsPlain(ITypeSymbol type) => type.SpecialType is not (SpecialType.None or SpecialType.System_Nullable_T);

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsSystemCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace is
        {
            ContainingNamespace:
            {
                Name: "Collections",
                ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
            },
        };

    private readonly struct Composed(ITypeSymbol type, ImmutableArray<ITypeSymbol> parts)
    {
        public ITypeSymbol Type { get; } = type;

        public ImmutableArray<ITypeSymbol> Parts { get; } = parts;
    }
}
