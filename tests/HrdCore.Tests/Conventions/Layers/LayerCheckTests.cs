namespace HrdCore.Tests.Conventions.Layers;

/// <summary>The check is shown breaches, so that its silence means something.</summary>
public sealed class LayerCheckTests
{
    private const string Lower = "namespace HrdCore.Internal; public class Floor { public static int Height => 1; public static Floor operator +(Floor a, Floor b) => a; }";

    [Fact]
    public void Breaches_AllowedArrow_AreNone() =>
        Assert.Empty(Check(("Internal/Floor.cs", Lower), ("Domain/Room.cs", "namespace HrdCore.Domain; class Room { int H => HrdCore.Internal.Floor.Height; }")));

    [Fact]
    public void Breaches_ArrowUpward_NamesFileLineAndSymbol()
    {
        var breaches = Check(
            ("Domain/Roof.cs", "namespace HrdCore.Domain; public class Roof;"),
            ("Internal/Floor.cs", "using HrdCore.Domain;\nnamespace HrdCore.Internal;\nclass Floor\n{\n    Roof? _roof;\n}\n"));

        Assert.Equal(["Internal -> Domain: Internal/Floor.cs:5 uses HrdCore.Domain.Roof"], breaches);
    }

    [Theory]
    [InlineData("object Make() { HrdCore.Auditing.Log log = new(); return log; }")]
    [InlineData("void Call(object o) { var made = HrdCore.Auditing.Log.Open(); made.Write(); }")]
    [InlineData("string Name => nameof(HrdCore.Auditing.Log);")]
    [InlineData("[HrdCore.Auditing.Marked] int Field;")]
    [InlineData("System.Collections.Generic.List<HrdCore.Auditing.Log> _all = [];")]
    public void Breaches_EveryWayToUseAType_IsSeen(string member)
    {
        var breaches = Check(
            ("Auditing/Log.cs", "namespace HrdCore.Auditing; public class Log { public static Log Open() => new(); public void Write() { } } public class MarkedAttribute : System.Attribute;"),
            ("Redaction/User.cs", $"namespace HrdCore.Redaction; class User {{ {member} }}"));

        Assert.Contains(breaches, breach => breach.StartsWith("Redaction -> Auditing: Redaction/User.cs:1", StringComparison.Ordinal));
    }

    [Fact]
    public void Breaches_ExtensionMethodAndOperator_AreSeen()
    {
        var breaches = Check(
            ("Domain/Added.cs", "namespace HrdCore.Domain { public static class Added { public static int Twice(this int n) => n * 2; } public class Sum { public static Sum operator +(Sum a, int b) => a; public static implicit operator Sum(int n) => new(); } }"),
            ("Internal/User.cs", "using HrdCore.Domain;\nnamespace HrdCore.Internal;\nclass User\n{\n    int Two() => 1.Twice();\n}\n"));

        Assert.Equal("Internal -> Domain: Internal/User.cs:5 uses int.Twice()", Assert.Single(breaches.Distinct()));
    }

    [Fact]
    public void Breaches_TwoRoomsThatUseEachOther_AreACircle()
    {
        var breaches = Check(
            ("Domain/A.cs", "namespace HrdCore.Domain; public class A { HrdCore.Classification.B? _b; }"),
            ("Classification/B.cs", "namespace HrdCore.Classification; public class B { HrdCore.Domain.A? _a; }"));

        Assert.Contains("circle: Classification -> Domain -> Classification", breaches);
    }

    [Theory]
    [InlineData("Cellar/X.cs", "namespace HrdCore.Cellar; class X;", "Cellar is no room of the plan")]
    [InlineData("X.cs", "namespace HrdCore; class X;", "(project folder) is no room of the plan")]
    [InlineData("Domain/X.cs", "namespace HrdCore.Auditing; class X;", "Domain/X.cs declares namespace HrdCore.Auditing in room Domain")]
    public void Breaches_FileOutsideTheRooms_IsOne(string path, string text, string breach) => Assert.Contains(breach, Check((path, text)));

    [Fact]
    public void Breaches_MentionInDocComment_IsNoUse() =>
        Assert.Empty(Check(
            ("Domain/Roof.cs", "namespace HrdCore.Domain; public class Roof;"),
            ("Internal/Floor.cs", "namespace HrdCore.Internal;\n/// <summary>See <see cref=\"HrdCore.Domain.Roof\"/>.</summary>\nclass Floor;")));

    private static IReadOnlyList<string> Check(params (string Path, string Text)[] sources) => LayerCheck.Breaches(LayerPlan.HrdCore, sources);
}
