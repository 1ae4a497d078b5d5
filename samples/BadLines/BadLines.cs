// What the rules are shown to catch: an invented intake app with three lines that send a person's data to the log. This file is built by the
// package tests as a stranger's project would build it; expected.txt beside it is what the compiler says, and what the quick start prints.
using HrdCore.Classification;
using Microsoft.Extensions.Logging;

namespace BadLines;

internal sealed class Report(string caseNumber, string name, string telephone, Sensitive<string> shelter)
{
    public string CaseNumber { get; } = caseNumber;

    [Sensitive(DataClass.Identity)]
    public string Name { get; } = name;

    [Sensitive(DataClass.Contact)]
    public string Telephone { get; } = telephone;

    public Sensitive<string> Shelter { get; } = shelter;
}

internal static class Intake
{
    public static void Receive(ILogger logger, Report report)
    {
        logger.LogInformation("Report {Case} came in", report.CaseNumber);
        logger.LogInformation("Report of {Name} came in", report.Name);
        logger.LogWarning($"Nobody answers at {report.Telephone}");
        logger.LogError("Not safe any more: {Shelter}", report.Shelter.Reveal(Purpose.UrgentResponse));
        logger.LogError("Not safe any more: {Shelter}", report.Shelter); // prints [Location]: nothing to warn about
    }
}
