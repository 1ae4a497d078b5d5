using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace Quickstart;

/// <summary>The README's lines about the domain, run by <c>Quickstart readme domain</c>; a test compares the README with this region and with what it prints.</summary>
public static class ReadmeDomain
{
    /// <summary>Runs the lines.</summary>
    public static int Run(TextWriter output)
    {
        #region readme
        // using HrdCore.Classification; using HrdCore.Domain.Consent; using HrdCore.Domain.Funding;
        // using HrdCore.Domain.Json; using HrdCore.Domain.Values; using HrdCore.Domain.Vocabulary;
        var arrested = UncertainDate.Parse("2019-03-XX");             // nobody knows the day, and nothing will invent one
        output.WriteLine($"{arrested}, on the 14th? {arrested.Overlaps(UncertainDate.Parse("2019-03-14"))}");

        if (!DomainJson.TryRead<Grant>("""{"schema":"hrdcore/1","record":"grant","status":"perhaps","payee":7}"""u8, out _, out var report))
        {
            output.WriteLine(report);                                 // every fault at once, with its place, and nothing of the record
        }

        var now = new DateTimeOffset(2019, 6, 1, 12, 0, 0, TimeSpan.Zero);
        var lina = Guid.NewGuid();
        var question = new ConsentQuestion(lina, DataClass.Identity, Audience.LegalFiling); // a letter that tells more needs more: SubmissionConsents.QuestionsFor
        var consent = ConsentRecord.AskPerson(Guid.NewGuid(), lina, [question.ToScope(ConsentPurpose.GovernmentLetter)], "letter 3", LanguageTag.Vietnamese)
            .Give(now.AddDays(-90), now.AddDays(275), ConsentMedium.SignedPaper, isUncoerced: true, evidenceId: Guid.NewGuid());
        var register = new ConsentRegister();
        register.Put(consent);
        ConsentRules.TryAuthorise<UnGovernmentLetter>(register, question, now, out var allowed, out _);
        output.WriteLine($"May be named to the government: {allowed!.IsAliveAt(now)}");
        register.Withdraw(consent.Id, now, []);
        output.WriteLine($"After she takes it back: {allowed.IsAliveAt(now)}"); // and whatever takes an Authorised<UnGovernmentLetter> refuses it
        #endregion
        return 0;
    }
}
