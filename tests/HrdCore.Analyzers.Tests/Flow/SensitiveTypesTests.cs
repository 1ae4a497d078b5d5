using HrdCore.Analyzers.Catalogue;
using HrdCore.Analyzers.Flow;
using HrdCore.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Flow;

/// <summary>Types that refer to each other through their constraints: an analyzer that does not come back from them takes the compiler with it.</summary>
public sealed class SensitiveTypesTests
{
    private const string Redacting = "HrdCore.Classification.ISelfRedacting";
    private const string FirstAgain = "System.Collections.Generic.IEnumerable<T0>";

    [Theory]
    [InlineData(Redacting, "SelfRedacting")]
    [InlineData(FirstAgain, "Unmarked")]
    public void Of_LongChainOfParameters_NeedsNoMoreStackThanAShortOne(string last, string expected)
    {
        var compilation = Compile(1500, i => $"System.Collections.Generic.IEnumerable<T{i + 1}>", last);
        var mark = TypeMark.Sensitive;
        var small = new Thread(() => mark = Types(compilation).Of(Parameters(compilation)[0]), maxStackSize: 128 * 1024);

        small.Start();
        small.Join();

        Assert.Equal(expected, mark.ToString());
    }

    // Three ways lead from each parameter to the next: 3 to the 60th in all, unless each type is looked at once.
    [Theory]
    [InlineData(Redacting, "SelfRedacting")]
    [InlineData(FirstAgain, "Unmarked")]
    public void Of_ParametersReachedByManyWays_LooksAtEachOnce(string last, string expected)
    {
        var compilation = Compile(
            60, i => $"System.Collections.Generic.IEnumerable<T{i + 1}[]>, System.Collections.Generic.IDictionary<T{i + 1}, T{i + 1}>", last);

        Assert.Equal(expected, Types(compilation).Of(Parameters(compilation)[0]).ToString());
    }

    [Fact]
    public void Of_ParametersOfOneCycle_AnswersAlikeWhicheverIsAskedFirst()
    {
        var compilation = Compile(
            8, i => $"System.Collections.Generic.IEnumerable<T{(i + 7) % 8}>, System.Collections.Generic.ICollection<T{(i + 1) % 8}>", Redacting);
        var parameters = Parameters(compilation);

        var answers = parameters.SelectMany(first =>
        {
            var types = Types(compilation);
            types.Of(first);
            return parameters.Select(types.Of);
        });

        Assert.All(answers, mark => Assert.Equal(TypeMark.SelfRedacting, mark));
    }

    private static SensitiveTypes Types(Compilation compilation) => new(MarkerTypes.Resolve(compilation));

    private static IReadOnlyList<ITypeParameterSymbol> Parameters(Compilation compilation) =>
        compilation.Assembly.GlobalNamespace.GetTypeMembers("Subject").Single().TypeParameters;

    // class Subject<T0, T1, ...> where T0 : constraint(0) where T1 : constraint(1) ... with the last constraint given.
    private static Compilation Compile(int count, Func<int, string> constraint, string last)
    {
        var names = string.Join(", ", Enumerable.Range(0, count).Select(i => $"T{i}"));
        var clauses = string.Join(' ', Enumerable.Range(0, count).Select(i => $"where T{i} : {(i == count - 1 ? last : constraint(i))}"));
        return TestCompilation.OfCase(SourceText.From($"class Subject<{names}> {clauses};"));
    }
}
