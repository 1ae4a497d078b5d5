using System.Buffers;
using System.Collections;
using System.Reflection;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Tests.Conventions.Leaks;

namespace HrdCore.Tests.Domain.Records;

/// <summary>What is true of every record of the domain. A new record joins by existing.</summary>
public class RecordFamilyTests
{
    private static readonly CanaryFactory Factory = new(Canary.First);

    public static TheoryData<string> Records { get; } =
        [.. typeof(DomainRecord).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DomainRecord))).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Shape_OfARecord_HasTheConstructorsParametersInTheirOrder(string name)
    {
        var type = TypeOf(name);
        var parameters = Assert.Single(type.GetConstructors()).GetParameters().Select(parameter => parameter.Name!).ToArray();
        var members = MembersOf(type).Select(Camel).ToArray();

        // A kind of an abstract record has one member more, which says the kind and is no parameter; and what it has in common with the others it takes as parts.
        string[] parts = parameters.Contains("parts") ? [.. typeof(CaseParts).GetProperties().Select(property => Camel(property.Name))] : [];
        Assert.Equal(parameters.Where(parameter => parameter != "parts"), members.Except(parts).Where(member => member != "kind" || parameters.Contains("kind")));
        Assert.Equal(parts, members.Intersect(parts));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Amend_ARecordWithItsOwnValues_IsTheSameBytes(string name) => Call(nameof(AssertAmends), name);

    [Theory]
    [MemberData(nameof(Records))]
    public void Json_OfARecord_ReadsBackToTheSameBytes(string name) => Call(nameof(AssertReadsBack), name);

    [Theory]
    [MemberData(nameof(Records))]
    public void Fields_OfARecord_JoinToTheSameBytes(string name) => Call(nameof(AssertJoins), name);

    [Theory]
    [MemberData(nameof(Records))]
    public void Names_OfShapes_AreDifferent(string name)
    {
        var own = NameOf(TypeOf(name));
        Assert.Equal(1, typeof(DomainRecord).Assembly.GetExportedTypes().Count(other => other is { IsAbstract: false } && other.IsSubclassOf(typeof(DomainRecord)) && NameOf(other) == own));
    }

    private static void AssertReadsBack<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var written = Write(record);
        Assert.True(DomainJson.TryRead<T>(written, out var read, out var report), report.ToString());
        Assert.Equal(written, Write(read));
    }

    // What a property gives is what an amendment of it takes.
    private static void AssertAmends<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        foreach (var member in T.Shape.Members.Where(member => member.IsFixed?.Invoke(record) != true && T.Shape.IsClosed?.Invoke(record) != true))
        {
            var same = (T)record.Amended((member.PropertyName, typeof(T).GetProperty(member.PropertyName)!.GetValue(record)));
            Assert.Equal(Write(record), Write(same));
        }
    }

    private static void AssertJoins<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var (open, fields) = RecordFields.Split(record, Purpose.Sealing);
        Assert.Equal(Write(record), Write(RecordFields.Join<T>(open, fields)));
    }

    private static byte[] Write<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.Write(output, record, Purpose.Verification);
        return output.WrittenSpan.ToArray();
    }

    private static void Call(string method, string name)
    {
        var type = TypeOf(name);
        var built = Factory.BuildAll(type);
        Assert.NotEmpty(built);
        typeof(RecordFamilyTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [built[0].Value], null);
    }

    private static Type TypeOf(string name) => typeof(DomainRecord).Assembly.GetType(name, throwOnError: true)!;

    private static object ShapeOf(Type type) => type.GetProperty("Shape", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static string NameOf(Type type) => (string)ShapeOf(type).GetType().GetProperty("Name")!.GetValue(ShapeOf(type))!;

    private static IEnumerable<string> MembersOf(Type type)
    {
        var map = ShapeOf(type).GetType().GetProperty("Map")!.GetValue(ShapeOf(type))!;
        foreach (var member in (IEnumerable)map.GetType().GetProperty("Members")!.GetValue(map)!)
        {
            yield return (string)member.GetType().GetProperty("Name")!.GetValue(member)!;
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
