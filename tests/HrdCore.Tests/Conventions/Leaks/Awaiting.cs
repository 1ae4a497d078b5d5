namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Turns what an asynchronous member returns into its result, within a limit.</summary>
internal static class Awaiting
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static object? Result(object? returned)
    {
        var task = returned switch
        {
            Task plain => plain,
            ValueTask value => value.AsTask(),
            not null when returned.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>) =>
                (Task)type.GetMethod(nameof(ValueTask<int>.AsTask))!.Invoke(returned, null)!,
            _ => null,
        };
        if (task is null)
        {
            return returned;
        }

        task.WaitAsync(Limit).GetAwaiter().GetResult();
        return task.GetType().GetProperty(nameof(Task<int>.Result)) is { } result && result.PropertyType.Name != "VoidTaskResult" ? result.GetValue(task) : null;
    }
}
