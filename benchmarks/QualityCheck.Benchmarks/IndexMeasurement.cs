using System.Collections.Immutable;
using System.Globalization;
using QualityCheck.Evaluation;

namespace QualityCheck.Benchmarks;

/// <summary>
/// How fast documents of some 550 words are looked for in an index of those before them and added to it, by the
/// processor time of all threads, what the index takes on disk and in memory, and whether the copies among them are
/// found.
/// </summary>
internal static class IndexMeasurement
{
    /// <summary>So many documents are measured at a time; copies are made of earlier ones.</summary>
    private const int Batch = 1000;

    private const int Rows = 10;
    private const double Mega = 1_000_000;

    /// <summary>Measures and prints a table.</summary>
    public static int Run(int documents, int seed)
    {
        string folder = Directory.CreateTempSubdirectory("index").FullName;
        try
        {
            foreach (string line in Table.Format(Measured(documents, seed, folder), markdown: true))
                Console.WriteLine(line);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private static List<IReadOnlyList<string>> Measured(int documents, int seed, string folder)
    {
        List<IReadOnlyList<string>> table =
        [
            ["Documents", "Words each", "Documents/s", "Fingerprints, µs", "Find, µs", "Add, µs", "Bytes/document",
                "Heap, MB", "Working set, MB", "Copies found"],
        ];
        var times = new double[3];
        int done = 0, copies = 0, found = 0;
        long words = 0;
        using DuplicateIndex index = DuplicateIndex.Open(folder);
        foreach (CopyStream.Document[] batch in new CopyStream(seed).Documents(documents).Chunk(Batch))
        {
            var fingerprints = new ImmutableArray<TextFingerprint>[batch.Length];
            times[0] += Seconds(at => fingerprints[at] = Winnowing.Fingerprints(batch[at].Text));
            times[1] += Seconds(at =>
            {
                ImmutableArray<EarlierCopy> seen =
                    index.FindAsync(batch[at].Id, fingerprints[at]).AsTask().GetAwaiter().GetResult();
                found += batch[at].CopyOf is { } copied && seen.Any(copy => copy.Id == copied) ? 1 : 0;
            });
            times[2] += Seconds(at => index.AddAsync(batch[at].Id, fingerprints[at]).AsTask().GetAwaiter().GetResult());
            copies += batch.Count(document => document.CopyOf is not null);
            words += batch.Sum(document => (long)document.Text.Count(char.IsWhiteSpace));
            done += batch.Length;
            if (done % Math.Max(Batch, documents / Rows) >= Batch && done < documents)
                continue;
            table.Add([Number(done, "N0"), Number((double)words / done, "0"), Number(done / times.Sum(), "N0"),
                .. times.Select(time => Number(time * Mega / done, "0")), Number(Bytes(folder) / done, "N0"),
                Number(GC.GetTotalMemory(forceFullCollection: true) / Mega, "0"),
                Number(Environment.WorkingSet / Mega, "0"), FormattableString.Invariant($"{found} of {copies}")]);
            Console.Error.WriteLine(string.Join("  ", table[^1]));

            double Seconds(Action<int> work)
            {
                TimeSpan start = Environment.CpuUsage.TotalTime;
                for (int at = 0; at < batch.Length; at++)
                    work(at);
                return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            }
        }
        return table;
    }

    /// <summary>Files that a merge takes away meanwhile count nothing.</summary>
    private static double Bytes(string folder) => new DirectoryInfo(folder).GetFiles().Where(file => file.Exists)
        .Sum(file => (double)file.Length);

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
