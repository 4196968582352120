using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using QualityCheck.Credibility;

namespace QualityCheck.Benchmarks;

/// <summary>A source list of 100,000 rows: how long it loads, and how long a look-up takes.</summary>
public class SourceListBenchmarks
{
    private const int Rows = 100_000;

    /// <summary>So many addresses are looked up in turn, that they are not all in the processor's cache.</summary>
    private const int Lookups = 10_000;

    private byte[] _bytes = [];
    private SourceList? _list;
    private UrlIdentity[] _addresses = [];

    /// <summary>A host of the list, one below it, one that the list lacks, a deep path.</summary>
    [Params("listed", "below", "absent", "path")]
    public string Address { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        var text = new StringBuilder("key,score,reason\n");
        for (int i = 0; i < Rows; i++)
            text.Append(CultureInfo.InvariantCulture, $"courier-{i}.example{(i % 100 == 0 ? "/opinion" : "")},0.1,x\n");
        _bytes = Encoding.UTF8.GetBytes(text.ToString());
        _list = Loaded();
        _addresses =
        [
            .. Enumerable.Range(0, Lookups).Select(i => (i * 7919 % Rows) switch
            {
                var row when Address == "listed" => $"https://www.courier-{row}.example/news/2026/08/04/title.html",
                var row when Address == "below" => $"https://a.b.courier-{row}.example/news/2026/08/04/title.html",
                var row when Address == "absent" => $"https://www.messenger-{row}.example/news/2026/08/04/title.html",
                var row => $"https://courier-{row / 100 * 100}.example/opinion/2026/08/04/title.html",
            }).Select(url => UrlIdentity.Parse(url)!),
        ];
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Find()
    {
        int found = 0;
        foreach (UrlIdentity address in _addresses)
            found += _list!.Find(address) is null ? 0 : 1;
        return found;
    }

    [Benchmark]
    public SourceList Loaded() => SourceList.Load(new MemoryStream(_bytes), new SourceListOptions { Id = "list" });
}
