using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using QualityCheck.Evaluation;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Benchmarks;

/// <summary>Whether memory grows over a long stream of documents, and how fast they are checked.</summary>
internal static class MemoryRun
{
    private const int Rows = 10;
    private const int Step = 10_000;
    private const double Mega = 1_000_000;

    /// <summary>Writes the stream as JSONL, for other programs to read.</summary>
    public static int Write(int documents, int seed)
    {
        using Stream output = Console.OpenStandardOutput();
        using var buffered = new BufferedStream(output, 1 << 16);
        foreach (InputDocument document in new DocumentStream().Documents(documents, seed))
        {
            string name = document.Kind == DocumentKind.Html ? "html" : "text";
            using (var line = new Utf8JsonWriter(buffered))
            {
                line.WriteStartObject();
                line.WriteString("id", document.Id);
                line.WriteString(name, document.Content);
                line.WriteEndObject();
            }
            buffered.WriteByte((byte)'\n');
        }
        return 0;
    }

    /// <summary>
    /// Checks the stream and prints the heap after a collection and the working set, ten times on the way, and by how
    /// much they grow once it is warm.
    /// </summary>
    public static int Run(int documents, int seed)
    {
        QualityChecker checker = QualityChecker.CreateDefault();
        long characters = 0;
        IEnumerable<InputDocument> stream = new DocumentStream().Documents(documents, seed).Select(document =>
        {
            Interlocked.Add(ref characters, document.Content.Length);
            return document;
        });
        List<IReadOnlyList<string>> table =
            [["Documents", "Heap, MB", "Working set, MB", "Documents/s", "Million characters/s"]];
        List<(double Documents, double Heap, double WorkingSet, double Seconds)> rows = [];
        int done = 0;
        var watch = Stopwatch.StartNew();
        foreach (CheckResult _ in checker.CheckMany(stream))
        {
            if (++done % Math.Max(1, documents / Rows) != 0)
                continue;
            double seconds = watch.Elapsed.TotalSeconds;
            rows.Add((done / (double)Step, GC.GetTotalMemory(forceFullCollection: true) / Mega,
                Environment.WorkingSet / Mega, seconds));
            table.Add([Number(done, "N0"), Number(rows[^1].Heap, "0.0"), Number(rows[^1].WorkingSet, "0"),
                Number(done / seconds, "0.0"), Number(Interlocked.Read(ref characters) / Mega / seconds, "0.00")]);
            Console.Error.WriteLine(string.Join("  ", table[^1]));
        }
        foreach (string line in Table.Format(table, markdown: true))
            Console.WriteLine(line);
        if (rows.Count >= Rows)
            PrintGrowth(rows);
        return 0;
    }

    /// <summary>The first rows are those of a process that is not warm yet.</summary>
    private static void PrintGrowth(List<(double Documents, double Heap, double WorkingSet, double Seconds)> rows)
    {
        var warm = rows[(rows.Count / 3)..];
        double[] documents = [.. warm.Select(row => row.Documents)];
        Console.WriteLine();
        Console.WriteLine($"Over the last {warm.Count} rows, by least squares, 10,000 documents add "
            + $"{Number(LeastSquares.Slope(documents, [.. warm.Select(row => row.Heap)]), "0.000")} MB to the heap and "
            + $"{Number(LeastSquares.Slope(documents, [.. warm.Select(row => row.WorkingSet)]), "0.000")} MB to "
            + "the working set and take "
            + $"{Number(LeastSquares.Slope(documents, [.. warm.Select(row => row.Seconds)]), "0.0")} s.");
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
