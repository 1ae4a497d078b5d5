using System.Buffers;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using Quickstart.Cases.Plan;

namespace Quickstart.Cases;

/// <summary>The whole file: the same cases, and the same bytes, on every machine and in every culture.</summary>
public static class SampleFile
{
    private const ulong Seed = 0x4852_4443_6F72_6531; // "HRDCore1"

    private static readonly Purpose SampleData = Purpose.Of("sample-data");

    /// <summary>All cases, by the time the request came.</summary>
    public static IEnumerable<CaseFile> Cases()
    {
        var random = new SplitMix64(Seed);
        var plans = Planner.Make(random);
        var maker = new CaseMaker(random);
        return plans.Select(maker.Make);
    }

    /// <summary>Writes one line for each case.</summary>
    public static void Write(Stream output, IEnumerable<CaseFile> cases)
    {
        var line = new ArrayBufferWriter<byte>();
        foreach (var item in cases)
        {
            line.ResetWrittenCount();
            DomainJson.Write(line, item, SampleData);
            line.Write("\n"u8);
            output.Write(line.WrittenSpan);
        }
    }
}
