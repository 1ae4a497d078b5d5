using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

[Sensitive(DataClass.Source)]
internal class Statement
{
    public string Text { get; init; } = "";
}

internal sealed class SignedStatement : Statement;

[Sensitive(DataClass.Health)]
internal interface IMedicalFinding;

internal readonly record struct Scar(int Length) : IMedicalFinding;

[Sensitive(DataClass.Credentials)]
internal struct Answer;

internal sealed class Witness
{
    public Statement Statement { get; } = new();

    public Statement Told() => Statement;
}

internal sealed class Intake(ILogger logger)
{
    public void Open<T>(Statement given, SignedStatement signed, Scar? scar, Answer answer, Witness witness, T any, object boxed)
        where T : Statement
    {
        var local = witness.Told();
        logger.LogInformation("{Statement}", [|given|]); // => Parameter 'given' reaches LogInformation as an argument
        logger.LogInformation("{Statement}", [|signed|]);
        logger.LogInformation("{Statement}", [|any|]);
        logger.LogInformation("{Scar}", [|scar|]);
        logger.LogInformation("{Answer}", [|answer|]);
        logger.LogInformation("{Statement}", [|witness.Statement|]); // => Witness.Statement reaches LogInformation as an argument
        logger.LogInformation("{Statement}", [|witness.Told()|]); // => Witness.Told() reaches LogInformation as an argument
        logger.LogInformation("{Statement}", [|local|]); // => Local 'local' reaches LogInformation as an argument
        logger.LogInformation("{Statement}", [|new Statement()|]); // => A Statement reaches LogInformation as an argument
        logger.LogInformation("{Statement}", [|(Statement)boxed|]); // => A Statement reaches LogInformation as an argument
        logger.LogInformation("{Text}", [|given.Text|]);
    }
}
