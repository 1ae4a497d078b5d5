namespace Quickstart;

/// <summary>What the program can be asked.</summary>
public static class UsageText
{
    /// <summary>One line a command.</summary>
    public const string Lines = """
        ./build.sh demo [CASES.jsonl] [--out FOLDER]     seal, store, log, audit, reopen and compare the cases
        ./build.sh demo open FOLDER [--identity FILE]    reopen what an earlier run stored
        ./build.sh demo readme [domain|keys]             run the README's lines; keys-at-work: those of docs/keys.md
        ./build.sh demo walk                             one case from the first mail to the payment
        """;
}
