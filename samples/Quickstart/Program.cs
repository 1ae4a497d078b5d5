using System.Data.Common;
using HrdCore.Auditing;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using Quickstart;

// 0 all went well; 1 something is wrong with what is stored, with the key or with the system; 2 the call or the input cannot be used;
// 3 all went well, but lines were rejected.
try
{
    return args switch
    {
        ["readme"] => ReadmeExample.Run(Console.Out),
        ["readme", "domain"] => ReadmeDomain.Run(Console.Out),
        ["readme", "keys"] => await ReadmeKeys.RunAsync(Console.Out),
        ["readme", "keys-at-work"] => await KeysAtWork.RunAsync(Console.Out),
        ["walk"] => CaseWalk.Run(Console.Out),
        ["open", var folder] => OpenCommand.Run(folder, Path.Combine(folder, Vault.CustodianFile)),
        ["open", var folder, "--identity", var identity] => OpenCommand.Run(folder, identity),
        [] => RunCommand.Run(Path.Combine(AppContext.BaseDirectory, "data", "cases.jsonl"), folder: null),
        ["--out", var folder] => RunCommand.Run(Path.Combine(AppContext.BaseDirectory, "data", "cases.jsonl"), folder),
        [var input, "--out", var folder] => RunCommand.Run(input, folder),
        ["--help" or "-h" or "help"] => Help(),
        ["open"] => Usage(),
        [var input] when !input.StartsWith('-') => RunCommand.Run(input, folder: null),
        _ => Usage(),
    };
}
catch (QuickstartException e)
{
    return Fail(e.Message, e.ExitCode);
}
catch (SodiumUnavailableException e)
{
    return Fail(e.Message, 1);
}
catch (DllNotFoundException e)
{
    return Fail(e.Message, 1);
}
catch (AuditLogException e)
{
    return Fail($"{e.Message} Keep the folder as it is and compare it with a copy.", 1);
}
catch (InvalidDataException e)
{
    return Fail(e.Message, 1);
}
catch (AgeFileException e)
{
    return Fail(e.Fault == AgeFileFault.NoMatchingIdentity
        ? "This identity does not open the key envelope. Nothing was read; give the custodian's own with --identity FILE."
        : e.Message, 1);
}
catch (Exception e) when (e is DbException or InvalidCastException)
{
    return Fail("The database cannot be read: it is damaged, or no SQLite file. Nothing was changed; restore it from a backup.", 1);
}
catch (FileNotFoundException)
{
    return Fail("A file of the vault is missing. Copy the whole folder again.", 1);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    return Fail(e.Message, 2);
}

static int Help()
{
    Console.WriteLine(UsageText.Lines);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(UsageText.Lines);
    return 2;
}

static int Fail(string sentence, int exitCode)
{
    Console.Error.WriteLine(sentence);
    return exitCode;
}
