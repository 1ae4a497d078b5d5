using System.Text;
using BenchmarkDotNet.Attributes;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Benchmarks.Domain;

/// <summary>Finding a term by the code that stands in a file. Ours must allocate nothing.</summary>
public class VocabularyBenchmarks
{
    private readonly byte[] _utf8 = "detention.incommunicado"u8.ToArray();
    private readonly char[] _text = "detention.incommunicado".ToCharArray();
    private readonly Dictionary<string, ViolationType> _dictionary = ViolationType.All.ToDictionary(type => type.Code, StringComparer.Ordinal);

    [Benchmark(Baseline = true)]
    public ViolationType StringThenDictionary() => _dictionary[Encoding.UTF8.GetString(_utf8)];

    [Benchmark]
    public ViolationType? FindUtf8() => Vocabularies.TryFind<ViolationType>(_utf8, out var term) ? term : null;

    [Benchmark]
    public ViolationType? FindText() => Vocabularies.TryFind<ViolationType>(_text, out var term) ? term : null;

    [Benchmark]
    public VocabularyTerm? FindByScheme() => Vocabularies.TryFind("viol", _text, out var term) ? term : null;
}
