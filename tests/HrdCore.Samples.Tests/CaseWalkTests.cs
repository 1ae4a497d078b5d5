namespace HrdCore.Samples.Tests;

/// <summary>The walk through one case prints what the domain says of it, and nobody's name.</summary>
public class CaseWalkTests
{
    private static readonly ProgramResult Walk = QuickstartProgram.Run("walk");

    [Theory]
    [InlineData("A mail asks for token.urgent-action, in vi; its subject prints as [Identity].")]
    [InlineData("urgent-action: from \"Active\" to \"Received\" is refused: there is no such step. Allowed now: On hold, Closed.")]
    [InlineData("(statement-consent: consent-not-listed)")]
    [InlineData("accusedIds[0].verification: A perpetrator is named in public only when a check of who it was has verified it by now")]
    [InlineData("She was asked twice. To the letter she said: consent-status.given; to the public report: consent-status.refused.")]
    [InlineData("Sent: submission.sent, 1 disclosure on record; names withheld in public: 1.")]
    [InlineData("She takes it back: 1 copy to ask back")]
    [InlineData("(letter-consent: consent-not-in-force)")]
    [InlineData("Paid 1200.00 USD, which is 1068.00 EUR of 5000.00 EUR.")]
    [InlineData("Read back: urgent-action-case, defender, event, un-submission, grant.")]
    public void Walk_FromTheMailToThePayment_SaysWhatHolds(string sentence)
    {
        Assert.Equal((0, ""), (Walk.ExitCode, Walk.Errors));
        Assert.Contains(sentence, Walk.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Orvath")]
    [InlineData("0143")]
    [InlineData("Port Quell")]
    [InlineData("Marwood")]
    [InlineData("fishers")]
    [InlineData("harbour unit")]
    public void Walk_WhateverItPrints_NamesNobody(string secret) => Assert.DoesNotContain(secret, Walk.Output, StringComparison.OrdinalIgnoreCase);
}
