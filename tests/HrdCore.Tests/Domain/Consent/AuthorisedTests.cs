using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Consent;

public class AuthorisedTests
{
    [Fact]
    public void TryAuthorise_NothingNamed_GivesNoPermissionAndSaysWhy()
    {
        Assert.False(ConsentRules.TryAuthorise<UnPublicReport>(RegisterOf(Given()), Question(), Now, out var authorised, out var report));
        Assert.Null(authorised);
        Assert.True(report.Has(ValidationRule.ConsentNotListed));
    }

    [Fact]
    public void TryAuthorise_SeveralConsents_RestsOnTheOneThatLastsLongest()
    {
        var longer = Requested().Give(GivenAt, ExpiresAt.AddDays(1), ConsentMedium.SignedPaper, isUncoerced: true);
        var authorised = Authorise(RegisterOf(Given(), longer, Given()));
        Assert.Equal((longer.Id, ExpiresAt.AddDays(1)), (authorised.ConsentId, authorised.ExpiresAt));
    }

    [Fact]
    [Trait("Rule", "R9")]
    public void TryAuthorise_AttorneyWhosePaperEndsFirst_EndsWithThePaper()
    {
        var register = RegisterOf(Given(GrantorKind.AttorneyHolder));
        register.Put(PowerOf());
        Assert.Equal(GivenAt.AddMonths(6), Authorise(register).ExpiresAt);
    }

    [Fact]
    public void IsAliveAt_TheMinuteOfExpiry_IsFalse()
    {
        var authorised = Authorise(RegisterOf(Given()));
        Assert.Equal([true, false], new[] { ExpiresAt.AddTicks(-1), ExpiresAt }.Select(authorised.IsAliveAt));
    }

    [Fact]
    public void IsAliveAt_AfterThePowerOfAttorneyWasRevoked_IsFalse()
    {
        var register = RegisterOf(Given(GrantorKind.AttorneyHolder));
        register.Put(PowerOf());
        var authorised = Authorise(register);
        register.Put(PowerOf().Revoke(Now));
        Assert.False(authorised.IsAliveAt(Now));
    }

    [Fact]
    public void IsAliveAt_AfterTheConsentWasSuperseded_IsFalse()
    {
        var consent = Given();
        var register = RegisterOf(consent);
        var authorised = Authorise(register);
        register.Put(consent.Supersede(Guid.NewGuid()));
        Assert.False(authorised.IsAliveAt(Now));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void IsAliveAt_OverrideAfterThePersonSaidNo_IsFalse()
    {
        var register = new ConsentRegister(VitalInterestPolicy.Allowed);
        register.Put(Override());
        Assert.True(ConsentRules.TryAuthorise<UnGovernmentLetter>(register, Question(), Now, out var authorised, out _));
        Assert.True(authorised.IsAliveAt(Now));
        Assert.NotNull(authorised.OverrideId);
        register.Put(Requested().Refuse(Now));
        Assert.False(authorised.IsAliveAt(Now));
    }

    [Fact]
    public void Require_AfterWithdrawal_ThrowsAndNamesTheRule()
    {
        var consent = Given();
        var register = RegisterOf(consent);
        var authorised = Authorise(register);
        authorised.Require(Now);
        register.Withdraw(consent.Id, Now, []);
        var error = Assert.Throws<ConsentLapsedException>(() => authorised.Require(Now));
        Assert.True(error.Report.Has(ValidationRule.ConsentNotInForce));
    }

    [Fact]
    public void Require_MoreThanWasAsked_IsRefused()
    {
        var authorised = Authorise(RegisterOf(Given()));
        authorised.Require(Question(), Now);
        ConsentQuestion[] others = [Question(DataClass.Location), Question(audience: Audience.Partner), Question(artefacts: Photo), new(Officer, DataClass.Identity, Audience.LegalFiling)];
        Assert.All(others, other => Assert.Throws<ConsentLapsedException>(() => authorised.Require(other, Now)));
    }

    [Fact]
    public void Disclose_Alive_RecordsWhatWentWhereUnderWhat()
    {
        var authorised = Authorise(RegisterOf(Given()));
        var sent = authorised.Disclose(Guid.NewGuid(), Recipient(), Now);
        Assert.Equal(
            (Subject, ConsentPurpose.GovernmentLetter, DataClass.Identity, Audience.LegalFiling, authorised.ConsentId, Now),
            (sent.SubjectId, sent.Purpose, sent.Classes, sent.Audience, sent.ConsentId, sent.SentAt));
    }

    [Fact]
    public void Disclose_AtTheMinuteOfExpiry_IsRefused()
    {
        var authorised = Authorise(RegisterOf(Given()));
        Assert.Throws<ConsentLapsedException>(() => authorised.Disclose(Guid.NewGuid(), Recipient(), ExpiresAt));
    }

    [Fact]
    public void Disclose_WithoutAnIdentifier_IsRefused()
    {
        var authorised = Authorise(RegisterOf(Given()));
        Assert.Throws<InvalidRecordException>("id", () => authorised.Disclose(Guid.Empty, Recipient(), Now));
    }

    [Fact]
    public void Json_OfAnAuthorisation_IsNotReadBack() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Authorised<UnGovernmentLetter>>("{}"));

    [Fact]
    public void Default_OfAnAuthorisation_IsNull() => Assert.Null(default(Authorised<UnGovernmentLetter>));

    [Fact]
    public void Uses_OfTheLibrary_StandForEachPurposeOnce()
    {
        // Reflection, because the member is not for callers.
        var uses = typeof(IConsentedUse).Assembly.GetExportedTypes().Where(type => type.IsClass && typeof(IConsentedUse).IsAssignableFrom(type)).ToArray();
        var purposes = uses.Select(use => use.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Single().GetValue(null)).ToHashSet();
        Assert.Equal(ConsentPurpose.All.Length, uses.Length);
        Assert.Equal(ConsentPurpose.All.ToHashSet<object?>(), purposes);
    }
}
