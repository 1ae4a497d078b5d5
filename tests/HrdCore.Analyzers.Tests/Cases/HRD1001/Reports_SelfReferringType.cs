using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

[Sensitive(DataClass.Source)]
internal interface ITestimony;

internal sealed class Intake(ILogger logger)
{
    public void Direct<T>([Sensitive(DataClass.Identity)] T one)
        where T : IEnumerable<T> => logger.LogInformation("{One}", [|one|]);

    public void Two<T, TOther>([Sensitive(DataClass.Identity)] T one, [Sensitive(DataClass.Identity)] TOther[] others)
        where T : IEnumerable<TOther>
        where TOther : IEnumerable<T> => logger.LogInformation("{One} {Others}", [|one|], [|others|]);

    public void Marked<T, TOther>(T one, TOther other)
        where T : IEnumerable<TOther>, ITestimony
        where TOther : IEnumerable<T> => logger.LogInformation("{One} {Other}", [|one|], other);
}
