using System.Linq.Expressions;
using System.Reflection;
using HrdCore.Classification;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>An instance, and the constructor or factory that gave it.</summary>
internal sealed record Built(object Value, string How);

// Builds a type around a canary by trying, in this order: a maker (CanaryMakers), its public constructors, public static methods that return it,
// any public method of the library that returns it, and last a value that the type itself lists (a vocabulary's term). Arguments are built the same way. Where a plain text is refused, other shapes of the
// same canary are tried (digits, a date, an address; keys of the usual sizes).
internal sealed class CanaryFactory(Canary canary)
{
    private const int MaxDepth = 6;

    private readonly Dictionary<Type, IReadOnlyList<Built>> _built = [];
    private readonly HashSet<Type> _underway = [];
    private readonly Dictionary<Type, List<string>> _refusals = [];

    public Canary Canary => canary;

    /// <summary>Every way that worked, the maker's first. Kept: a type is built once per factory.</summary>
    public IReadOnlyList<Built> BuildAll(Type type)
    {
        if (_built.TryGetValue(type, out var known))
        {
            return known;
        }

        if (_underway.Count >= MaxDepth || type.IsEnum || typeof(Delegate).IsAssignableFrom(type) || !_underway.Add(type))
        {
            return [];
        }

        try
        {
            var found = new List<Built>();
            if (CanaryMakers.For(type) is { } maker)
            {
                found.Add(new Built(maker(this), "maker"));
            }

            found.AddRange(ProducersOn(type).Select(producer => TryProduce(type, producer, null)).OfType<Built>());
            if (found.Count == 0)
            {
                found.AddRange(ProducersElsewhere(type).Select(TryProduceOnInstance).OfType<Built>().Take(1));
            }

            if (found.Count == 0 && ListedValue(type) is { } listed)
            {
                found.Add(new Built(listed, "listed value"));
            }

            // Found nothing while building something else: perhaps only because of where it was asked from. That answer is not kept.
            if (found.Count > 0 || _underway.Count == 1)
            {
                _built[type] = found;
            }

            return found;
        }
        finally
        {
            _underway.Remove(type);
        }

        Built? TryProduceOnInstance(MethodInfo method) =>
            method.IsStatic ? TryProduce(type, method, null)
            : Argument(method.DeclaringType!, 0) is { } target ? TryProduce(type, method, target)
            : null;
    }

    /// <summary>Why a type could not be built: what each way answered.</summary>
    public string Refusals(Type type) => _refusals.TryGetValue(type, out var reasons) ? string.Join('\n', reasons.Distinct().Take(12)) : "no public way gives one";

    /// <summary>A value for a parameter, around the canary; the attempt chooses among shapes. Null when there is none.</summary>
    public object? Argument(Type type, int attempt, string name = "")
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Argument(underlying, attempt, name);
        }

        if (CanaryShapes.Simple(canary, type, attempt, name) is { } simple)
        {
            return simple;
        }

        if (ElementOf(type) is { } element)
        {
            return CanaryShapes.Collection(type, element, Argument(element, attempt, name));
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return AnswerWith(type, attempt);
        }

        var candidates = type.IsInterface || type.IsAbstract ? PublicTypes.All.Where(t => t is { IsAbstract: false } && type.IsAssignableFrom(t)).Prepend(type) : [type];
        foreach (var candidate in candidates.Where(t => t.Assembly == PublicTypes.Library || CanaryMakers.For(t) is not null || t.Assembly == GetType().Assembly))
        {
            if (BuildAll(candidate) is [var first, ..])
            {
                return first.Value;
            }
        }

        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private static IEnumerable<MethodBase> ProducersOn(Type type) =>
        type.IsAbstract && type.IsSealed ? [] :
        [
            .. type.IsAbstract ? [] : type.GetConstructors(),
            .. type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(method => method.GetParameters().Length > 0 && !method.IsSpecialName)
                .Select(PublicTypes.Close).Where(method => Gives(method, type)),
        ];

    private static object? ListedValue(Type type)
    {
        var listed = type.GetProperties(BindingFlags.Public | BindingFlags.Static);
        return listed.FirstOrDefault(property => property.PropertyType == type)?.GetValue(null)
            ?? listed.Where(property => typeof(IEnumerable<object>).IsAssignableFrom(property.PropertyType) && property.PropertyType.IsGenericType && property.PropertyType.GetGenericArguments()[0] == type)
                .SelectMany(property => (IEnumerable<object>)property.GetValue(null)!).FirstOrDefault();
    }

    private static IEnumerable<MethodInfo> ProducersElsewhere(Type type) =>
        PublicTypes.All.Where(other => other != type && !other.IsEnum && !typeof(Delegate).IsAssignableFrom(other))
            .SelectMany(other => other.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(PublicTypes.Close)
            .Where(method => Gives(method, type) && method is not { IsStatic: true, IsAbstract: true })
            .OrderByDescending(method => method.IsStatic);

    private static bool Gives(MethodInfo method, Type type) =>
        Awaited(method.ReturnType) == type || method.GetParameters().Any(p => p.IsOut && p.ParameterType.GetElementType() == type);

    private static Type Awaited(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)) ? type.GetGenericArguments()[0] : type;

    private Built? TryProduce(Type type, MethodBase producer, object? target)
    {
        var how = $"{producer.DeclaringType!.Name}.{producer.Name}({string.Join(", ", producer.GetParameters().Select(p => p.ParameterType.Name))})";
        if (!Invoker.CanInvoke(producer))
        {
            Refuse(type, $"{how}: cannot be called by reflection");
            return null;
        }

        for (var attempt = 0; attempt < CanaryShapes.Attempts; attempt++)
        {
            var arguments = producer.GetParameters()
                .Select(p => p.IsOut ? null : Classified(p, attempt) ?? Argument(Invoker.ArgumentType(p), attempt, p.Name ?? ""))
                .ToArray();
            if (producer.GetParameters().Zip(arguments).FirstOrDefault(pair => pair is { First: { IsOut: false, IsOptional: false }, Second: null }) is { First: { } missing })
            {
                Refuse(type, $"{how}: no value for {missing.Name} ({missing.ParameterType.Name})");
                return null;
            }

            try
            {
                var result = Awaiting.Result(Invoker.Invoke(producer, target, arguments));
                if (type.IsInstanceOfType(result) || (result = arguments.FirstOrDefault(type.IsInstanceOfType)) is not null && producer.GetParameters().Any(p => p.IsOut))
                {
                    return new Built(result!, how);
                }

                Refuse(type, $"{how}: gave none");
            }
            catch (Exception refusal)
            {
                Refuse(type, $"{how}: {refusal.GetType().Name}: {refusal.Message}");
            }
        }

        return null;
    }

    // A record's sensitive member carries the class that the property of its name is marked with.
    private object? Classified(ParameterInfo parameter, int attempt)
    {
        var type = parameter.ParameterType;
        var element = ElementOf(type);
        var wrapper = element ?? type;
        if (!wrapper.IsGenericType || wrapper.GetGenericTypeDefinition() != typeof(Sensitive<>)
            || parameter.Member.DeclaringType!.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?
                .GetCustomAttribute<SensitiveAttribute>() is not { } mark)
        {
            return null;
        }

        var content = Argument(wrapper.GetGenericArguments()[0], attempt, parameter.Name!);
        var value = content is null ? null : Activator.CreateInstance(wrapper, content, mark.DataClass);
        return element is null ? value : CanaryShapes.Collection(type, element, value);
    }

    private void Refuse(Type type, string reason)
    {
        if (!_refusals.TryGetValue(type, out var reasons))
        {
            _refusals[type] = reasons = [];
        }

        reasons.Add(reason);
    }

    private Delegate AnswerWith(Type type, int attempt)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(p => Expression.Parameter(p.ParameterType)).ToArray();
        var answer = invoke.ReturnType == typeof(void)
            ? (Expression)Expression.Empty()
            : Expression.Convert(Expression.Constant(Argument(invoke.ReturnType == typeof(object) ? typeof(string) : invoke.ReturnType, attempt)), invoke.ReturnType);
        return Expression.Lambda(type, answer, parameters).Compile();
    }

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.Namespace!.StartsWith("System", StringComparison.Ordinal) && type.GetGenericArguments() is [var element]
            && CanaryShapes.IsCollection(type, element) ? element
        : null;
}
