using HrdCore.Domain.Consent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HrdCore.Tests.Domain.Consent;

/// <summary>Code of another assembly that wants an authorisation without consent: the compiler says no to each way that needs no reflection.</summary>
public class ForgeryTests
{
    private const string Frame =
        """
        using System;
        using HrdCore.Classification;
        using HrdCore.Domain.Consent;
        using HrdCore.Domain.Vocabulary;
        #nullable enable
        static class Forgery
        {{
            static void Send(Authorised<UnGovernmentLetter> authorised) => authorised.Require(DateTimeOffset.UnixEpoch);
            static T Make<T>() where T : new() => new();
            static void Run(Authorised<UnGovernmentLetter> mine, Authorised<UnPublicReport> other, ConsentRegister register, ConsentQuestion question)
            {{
                {0}
            }}
        }}
        {1}
        """;

    [Fact]
    public void Compile_HonestCode_HasNoError() =>
        Assert.Empty(Errors("if (ConsentRules.TryAuthorise<UnGovernmentLetter>(register, question, DateTimeOffset.UnixEpoch, out var authorised, out _)) { Send(authorised); }"));

    [Theory]
    [InlineData("Send(new Authorised<UnGovernmentLetter>());", "CS1729")] // no public constructor
    [InlineData("Send(new());", "CS1729")]
    [InlineData("Send(new Authorised<UnGovernmentLetter>(register, question, null!));", "CS1729")]
    [InlineData("Send(Make<Authorised<UnGovernmentLetter>>());", "CS0310")]
    [InlineData("Send(mine with { });", "CS8858")] // a class, not a record
    [InlineData("mine.Question = question;", "CS0200")] // nothing can be set
    [InlineData("mine.ExpiresAt = DateTimeOffset.MaxValue;", "CS0200")]
    [InlineData("Send(other);", "CS1503")] // another purpose
    [InlineData("Send((Authorised<UnGovernmentLetter>)other);", "CS0030")]
    [InlineData("Send(question);", "CS1503")] // no conversion
    [InlineData("Send([]);", "CS9174")] // not a collection either
    [InlineData("Send(default);", "CS8625")] // null, which the compiler sees and Send would not survive
    [InlineData("Send(null);", "CS8625")]
    [InlineData("ConsentRules.TryAuthorise<IConsentedUse>(register, question, DateTimeOffset.UnixEpoch, out _, out _);", "CS8920")]
    [InlineData("ConsentRules.TryAuthorise<string>(register, question, DateTimeOffset.UnixEpoch, out _, out _);", "CS0311")]
    public void Compile_AuthorisationMadeByHand_IsRefused(string statement, string error) => Assert.Contains(error, Errors(statement));

    [Theory]
    [InlineData("class Mine : Authorised<UnGovernmentLetter> { }", "CS0509")] // sealed
    [InlineData("class Mine : UnGovernmentLetter { }", "CS1729")] // its constructor is private
    [InlineData("class Mine : IConsentedUse { }", "CS0535")] // a member that no other assembly can implement
    [InlineData("class Mine : IConsentedUse { public static ConsentPurpose Purpose => ConsentPurpose.GovernmentLetter; }", "CS9044")]
    [InlineData("class Mine : IConsentedUse { static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.GovernmentLetter; }", "CS0122")]
    public void Compile_UseDeclaredOutside_IsRefused(string declaration, string error) => Assert.Contains(error, Errors(string.Empty, declaration));

    [Fact]
    public void Send_Null_IsRefusedAtRunTime()
    {
        static void Send(Authorised<UnGovernmentLetter> authorised) => authorised.Require(DateTimeOffset.UnixEpoch);
        Assert.Throws<NullReferenceException>(() => Send(null!));
    }

    // Warnings count too: whoever turns nullable warnings off still meets the null at run time.
    private static IEnumerable<string> Errors(string statement, string declaration = "") =>
        CSharpCompilation.Create(
                "Forgery",
                [CSharpSyntaxTree.ParseText(string.Format(System.Globalization.CultureInfo.InvariantCulture, Frame, statement, declaration), new CSharpParseOptions(LanguageVersion.Preview))],
                ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.Id);
}
