using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal interface INamed
{
    [Sensitive(DataClass.Identity)]
    string Name { get; }

    [return: Sensitive(DataClass.Location)]
    string Locate();

    void Rename([Sensitive(DataClass.Identity)] string newName);
}

internal abstract class Person
{
    [Sensitive(DataClass.Contact)]
    public abstract string Phone { get; }
}

internal class Relative : Person, INamed
{
    public string Name => "";

    public override string Phone => "";

    public virtual string Locate() => "";

    public virtual void Rename(string newName) => Log?.LogInformation("{Name}", [|newName|]); // => Parameter 'newName' reaches LogInformation as an argument

    protected ILogger? Log { get; init; }
}

internal sealed class Child : Relative
{
    public override string Phone => "";

    public override string Locate() => "";

    public override void Rename(string newName) => Log!.LogInformation("{Name}", [|newName|]);
}

internal sealed class Ally(ILogger logger) : INamed
{
    string INamed.Name => "";

    string INamed.Locate() => "";

    void INamed.Rename(string newName) => logger.LogInformation("{Name}", [|newName|]);
}

internal sealed class Intake(ILogger logger)
{
    public void Open(Relative relative, Child child)
    {
        logger.LogInformation("{Name}", [|relative.Name|]); // => Relative.Name reaches LogInformation as an argument
        logger.LogInformation("{Phone}", [|relative.Phone|]);
        logger.LogInformation("{Where}", [|relative.Locate()|]);
        logger.LogInformation("{Phone}", [|child.Phone|]);
        logger.LogInformation("{Where}", [|child.Locate()|]);
    }
}
