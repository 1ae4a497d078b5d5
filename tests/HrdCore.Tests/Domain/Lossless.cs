using System.Buffers;
using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;

namespace HrdCore.Tests.Domain;

/// <summary>A record goes out and comes back with nothing lost: as JSON, and in its open and sealed parts.</summary>
internal static class Lossless
{
    public static void AssertRoundTrips<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var first = Json(record);
        Assert.True(DomainJson.TryRead<T>(Encoding.UTF8.GetBytes(first), out var read, out var report), report.ToString());
        Assert.Equal(first, Json(read));
        var (open, fields) = RecordFields.Split(record, Purpose.Sealing);
        Assert.Equal(first, Json(RecordFields.Join<T>(open, fields)));
    }

    public static string Json<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.Write(output, record, Purpose.Verification);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
