using HrdCore.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>A documented exception that no test provokes is a guess. Nulls are passed by machine; every other exception needs a test that names the member.</summary>
public sealed class ProvokedExceptionTests
{
    // Passed on from below by every member that reaches it: from the loader of libsodium (a process that has loaded it cannot lose it), and from the file system.
    private static readonly string[] PassedOn = [nameof(SodiumUnavailableException), nameof(IOException), nameof(UnauthorizedAccessException)];

    [Fact]
    public void Null_WhereItIsDocumentedToThrow_IsRefusedByName()
    {
        var members = Documented(nameof(ArgumentNullException)).OfType<IMethodSymbol>().Select(method => (Id: XmlDocs.IdOf(method), Answers: NullArguments.GivenTo(method))).Where(member => member.Answers.Length > 0).ToArray();
        // At least one null is an ArgumentNullException; a list that needs items may answer the missing list and the empty one alike.
        var wrong = members.SelectMany(member => member.Answers.Where(answer => !answer.IsRefusal).Select(answer => $"{member.Id}: {answer}"))
            .Concat(members.Where(member => !member.Answers.Any(answer => answer.Thrown is ArgumentNullException || !answer.OthersAreGood)).Select(member => $"{member.Id}: no null gave an ArgumentNullException")).ToArray();

        Assert.NotEmpty(members);
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Exception_Documented_IsProvokedByATest()
    {
        var orphans = XmlDocs.Exceptions()
            .Where(documented => !(documented.Exception.Name == nameof(ArgumentNullException) && documented.Member is IMethodSymbol method && NullArguments.GivenTo(method).Any(answer => answer.Thrown is ArgumentNullException)))
            .Where(documented => !PassedOn.Contains(documented.Exception.Name))
            .Where(documented => !TestSources.ThrowingTests.Any(test => Provokes(test, documented.Member, documented.Exception)))
            .Select(documented => $"{documented.Id}: {documented.Exception.Name}").Order(StringComparer.Ordinal).ToArray();

        Assert.True(orphans.Length == 0, $"No test asserts these documented exceptions ({orphans.Length}). Write one that names the type and the member:\n{string.Join('\n', orphans)}");
    }

    [Theory]
    [InlineData("class PurposeTests { [Fact] void A() => Assert.Throws<ArgumentException>(() => Purpose.Of(\"\")); }", true)]
    [InlineData("class PurposeTests { [Fact] void A() => Assert.Throws<System.ArgumentException>(() => Make()); static void Make() => Purpose.Of(\"\"); }", true)]
    [InlineData("class PurposeTests { [Fact] void A() => Assert.ThrowsAny<Exception>(() => Purpose.Of(\"\")); }", true)]
    [InlineData("class PurposeTests { [Fact] void A() => Assert.Throws<FormatException>(() => Purpose.Of(\"\")); }", false)]
    [InlineData("class PurposeTests { [Fact] void A() => Assert.Throws<ArgumentException>(() => Purpose.Sealing.Equals(null)); }", false)]
    [InlineData("class OtherTests { [Fact] void A() => Assert.Throws<ArgumentException>(() => Other.Of(\"\")); }", false)]
    [InlineData("class PurposeTests { void NoTest() => Assert.Throws<ArgumentException>(() => Purpose.Of(\"\")); }", false)]
    public void Provokes_TestSource_IsJudgedByExceptionMemberAndType(string source, bool provokes)
    {
        var member = XmlDocs.Symbol("M:HrdCore.Classification.Purpose.Of(System.String)")!;
        var exception = (INamedTypeSymbol)XmlDocs.Symbol("T:System.ArgumentException")!;

        Assert.Equal(provokes, TestSources.In(CSharpSyntaxTree.ParseText(source)).Any(test => Provokes(test, member, exception)));
    }

    private static IEnumerable<ISymbol> Documented(string exception) => XmlDocs.Exceptions().Where(documented => documented.Exception.Name == exception).Select(documented => documented.Member);

    private static bool Provokes(ThrowingTest test, ISymbol member, INamedTypeSymbol exception)
    {
        var type = member.ContainingType ?? (INamedTypeSymbol)member;
        var isNamed = member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion } or INamedTypeSymbol or IPropertySymbol { IsIndexer: true }
            || test.Names.Contains(member.Name);
        // An interface is tested through whatever implements it.
        var isOfType = type.TypeKind == TypeKind.Interface || test.Names.Contains(type.Name) || test.Class.Contains(type.Name, StringComparison.Ordinal);
        return isNamed && isOfType && (test.Exact.Contains(exception.Name) || BasesOf(exception).Any(test.AnyDerived.Contains));
    }

    private static IEnumerable<string> BasesOf(INamedTypeSymbol exception)
    {
        for (var type = exception; type is not null; type = type.BaseType)
        {
            yield return type.Name;
        }
    }
}
