using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal class Node<TSelf>
    where TSelf : Node<TSelf>, IReadOnlyList<TSelf>
{
    public void Open(ILogger logger, TSelf self) => logger.LogInformation("{Self}", self);
}

internal sealed class Expanding<T> : List<Expanding<Expanding<T>>>;

internal interface IExpanding<T> : IEnumerable<IExpanding<IExpanding<T>>>;

internal sealed class Intake(ILogger logger)
{
    public void Direct<T>(T one)
        where T : IEnumerable<T> => logger.LogInformation("{One}", one);

    public void ThroughArray<T>(T[] several)
        where T : IEnumerable<T[]> => logger.LogInformation("{Several} {One}", several, several[0]);

    public void Two<T, TOther>(T one, TOther other)
        where T : IEnumerable<TOther>
        where TOther : IEnumerable<T> => logger.LogInformation("{One} {Other}", one, other);

    public void Three<T1, T2, T3>(IEnumerable<T1> first, List<T2[]> second, T3 third)
        where T1 : IReadOnlyList<T2>, IEnumerable<T3>
        where T2 : IDictionary<T1, T3>
        where T3 : IEnumerable<IEnumerable<T1>> => logger.LogInformation("{First} {Second} {Third}", first, second, third);

    public void Infinite<T>(Expanding<T> one, IExpanding<T> other, List<Expanding<T>> several, T constrained)
        where T : IExpanding<T>, IEnumerable<Expanding<T>> =>
        logger.LogInformation("{One} {Other} {Several} {Constrained}", one, other, several, constrained);

    // The mark on a parameter is beaten by a type that redacts itself, also where that is found round a cycle.
    public void Redacting<T, TOther>([Sensitive(DataClass.Identity)] T one, [Sensitive(DataClass.Identity)] List<TOther> others)
        where T : IEnumerable<TOther>
        where TOther : IEnumerable<T>, ISelfRedacting => logger.LogInformation("{One} {Others}", one, others);
}
