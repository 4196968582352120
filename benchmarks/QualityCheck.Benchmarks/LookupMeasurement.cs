using System.Diagnostics;
using System.Globalization;
using System.Text;
using QualityCheck.Credibility;
using QualityCheck.Evaluation;

namespace QualityCheck.Benchmarks;

/// <summary>
/// What a source list of 100,000 rows costs: to load, in memory, and to ask. Each look-up is timed by itself, at a
/// random address among 200,000, so that neither the processor's caches nor its guesses know the row. The clock is read
/// around each, less what reading it takes; a look-up during which another process ran stands beyond the percentiles.
/// </summary>
internal static class LookupMeasurement
{
    private const int Rows = 100_000, Each = 50_000, Rounds = 5, Loads = 7;
    private const double Mega = 1_000_000, Nano = 1_000_000_000;

    private static readonly string[] Kinds = ["listed", "below a listed", "absent", "path"];

    public static int Start()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text());
        double[] loads = [.. Enumerable.Range(0, Loads).Select(_ => LoadSeconds(bytes)).Order()];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        SourceList list = Load(bytes);
        double held = GC.GetTotalMemory(forceFullCollection: true) - before;
        List<IReadOnlyList<string>> table =
        [
            ["Address", "ns: p50", "p99", "p50, address not in cache", "p99", "mean, processor", "bytes a look-up",
                "found"],
        ];
        UrlIdentity[][] addresses = [.. Kinds.Select((_, kind) => Addresses(kind))];
        for (int kind = 0; kind < Kinds.Length; kind++)
            table.Add(Measured(list, Kinds[kind], addresses[kind]));
        table.Add(Measured(list, "all, mixed", [.. addresses.SelectMany(of => of)]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{list.Count:N0} rows, {bytes.Length / Mega:0.0} MB of CSV: loaded in {1000 * loads[Loads / 2]:0} ms of "
                + $"processor time (median of {Loads}; least {1000 * loads[0]:0}), {held / Mega:0.0} MB held; "
                + $"{Each:N0} addresses a kind, {Rounds} rounds."));
        Console.WriteLine();
        foreach (string line in Table.Format(table, markdown: true))
            Console.WriteLine(line);
        GC.KeepAlive(list);
        return 0;
    }

    /// <summary>Rows as lists have them: hosts of two to four labels, one in a hundred about a path.</summary>
    private static string Text()
    {
        var text = new StringBuilder("key,scope,score,reason\n");
        for (int i = 0; i < Rows; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"{Host(i)}{Path(i)},{(i % 100 == 0 ? "path" : i % 3 == 0 ? "registrable" : "host")},0.{
                    i % 90 + 10},reason {i % 50}\n");
        return text.ToString();
    }

    private static string Host(int row) => (row % 4) switch
    {
        0 => FormattableString.Invariant($"courier-{row}.example"),
        1 => FormattableString.Invariant($"daily{row}.co.uk"),
        2 => FormattableString.Invariant($"the-evening-{row}.com"),
        _ => FormattableString.Invariant($"news.isles{row}.org"),
    };

    private static string Path(int row) => row % 100 == 0 ? "/opinion" : "";

    private static UrlIdentity[] Addresses(int kind)
    {
        var random = new Random(kind);
        return
        [
            .. Enumerable.Range(0, Each).Select(_ => random.Next(Rows)).Select(row => Kinds[kind] switch
            {
                "listed" => $"https://www.{Host(row)}/news/2026/08/title-{row}.html",
                "below a listed" => $"https://a.b.{Host(row)}/news/2026/08/title-{row}.html",
                "absent" => $"https://www.other.{Host(row + Rows).Replace('-', 'x')}/news/2026/08/title-{row}.html",
                _ => $"https://{Host(row / 100 * 100)}/opinion/2026/08/title-{row}.html",
            }).Select(url => UrlIdentity.Parse(url)!),
        ];
    }

    private static string[] Measured(SourceList list, string kind, UrlIdentity[] addresses)
    {
        Ask(list, addresses, isRead: true);
        double clock = Percentile([.. Enumerable.Range(0, Each).Select(_ => Empty())], 50);
        double[] read = Times(isRead: true), unread = Times(isRead: false);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int found = 0;
        for (int round = 0; round < Rounds; round++)
        {
            found = 0;
            foreach (UrlIdentity address in addresses)
                found += list.Find(address) is null ? 0 : 1;
        }
        double mean = (Environment.CpuUsage.TotalTime - start).TotalSeconds / Rounds / addresses.Length;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return
        [
            kind, Shown(Percentile(read, 50)), Shown(Percentile(read, 99)), Shown(Percentile(unread, 50)),
            Shown(Percentile(unread, 99)), (mean * Nano).ToString("0", CultureInfo.InvariantCulture),
            (allocated / Rounds / addresses.Length).ToString(CultureInfo.InvariantCulture),
            ((double)found / addresses.Length).ToString("0 %", CultureInfo.InvariantCulture),
        ];

        double[] Times(bool isRead)
        {
            var times = new List<double>();
            for (int round = 0; round < Rounds; round++)
            {
                new Random(round).Shuffle(addresses);
                times.AddRange(Ask(list, addresses, isRead));
            }
            return [.. times];
        }

        string Shown(double ticks) =>
            ((ticks - clock) / Stopwatch.Frequency * Nano).ToString("0", CultureInfo.InvariantCulture);
    }

    /// <summary>The ticks of each look-up.</summary>
    /// <param name="list">The list.</param>
    /// <param name="addresses">The addresses.</param>
    /// <param name="isRead">Whether each has just been read, as in a check it has been.</param>
    private static double[] Ask(SourceList list, UrlIdentity[] addresses, bool isRead)
    {
        var ticks = new double[addresses.Length];
        int found = 0;
        for (int i = 0; i < addresses.Length; i++)
        {
            UrlIdentity address = addresses[i];
            if (isRead)
                found += Sum(address.AsciiHost) + Sum(address.RegistrableDomain) + Sum(address.Path);
            long start = Stopwatch.GetTimestamp();
            SourceMatch? match = list.Find(address);
            ticks[i] = Stopwatch.GetTimestamp() - start;
            found += match is null ? 0 : 1;
        }
        GC.KeepAlive(found);
        return ticks;
    }

    private static int Sum(string? text)
    {
        int sum = 0;
        foreach (char c in text ?? "")
            sum += c;
        return sum;
    }

    private static double Empty()
    {
        long start = Stopwatch.GetTimestamp();
        return Stopwatch.GetTimestamp() - start;
    }

    private static double Percentile(double[] values, int percent)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)((long)(sorted.Length - 1) * percent / 100)];
    }

    private static double LoadSeconds(byte[] bytes)
    {
        GC.Collect();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(Load(bytes));
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static SourceList Load(byte[] bytes) =>
        SourceList.Load(new MemoryStream(bytes), new SourceListOptions { Id = "list" });
}
