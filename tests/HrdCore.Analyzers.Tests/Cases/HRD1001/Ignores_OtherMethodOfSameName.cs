using Personas;

namespace Cases;

internal sealed class Ledger
{
    public void LogInformation(string message, params object?[] args) => _ = (message, args);
}

internal sealed class Intake(Ledger ledger)
{
    public void Open(Defender defender)
    {
        ledger.LogInformation("{Name}", defender.LegalName);
        Console.WriteLine(defender.LegalName);
    }
}
