using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using QualityCheck.Evaluation;
using QualityCheck.Tests;
using QualityCheck.Tests.Hostile;

namespace QualityCheck.Benchmarks;

/// <summary>
/// What takes too long for a test: generated, damaged and oddly encoded documents for so many minutes, each of which
/// has to end in a sound report; then whether memory grows over a stream; then the index of copies.
/// </summary>
internal static class SoakRun
{
    /// <summary>Forty minutes: 200,000 documents in the stream and a million in the index.</summary>
    private const int StreamedAMinute = 5_000, IndexedAMinute = 25_000;

    /// <summary>So many numbers lie between two seeds, of which there are two hundred.</summary>
    private const int NumbersOfSeed = 10_000_000, Seeds = 200;

    private const int MostFailures = 10;

    /// <summary>Runs and prints.</summary>
    public static int Run(int minutes, int seed)
    {
        int failures = Fuzz(TimeSpan.FromMinutes(minutes), (int)((uint)seed % Seeds) * NumbersOfSeed);
        Console.WriteLine();
        MemoryRun.Run(StreamedAMinute * minutes, seed);
        Console.WriteLine();
        IndexMeasurement.Run(IndexedAMinute * minutes, seed);
        return failures > 0 ? 1 : 0;
    }

    private static int Fuzz(TimeSpan time, int first)
    {
        int next = first - 1;
        var failures = new ConcurrentQueue<string>();
        TimeSpan used = ProcessorTime.Used;
        var clock = Stopwatch.StartNew();
        Thread[] threads = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Work))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        foreach (string line in Table.Format(
        [
            ["Numbers", "documents", "processor seconds", "minutes", "failures"],
            [
                $"from {Number(first)}", Number(next + 1 - first),
                Number((ProcessorTime.Used - used).TotalSeconds), Number(clock.Elapsed.TotalMinutes),
                Number(failures.Count),
            ],
        ], markdown: true))
            Console.WriteLine(line);
        foreach (string failure in failures)
            Console.WriteLine($"- {failure}");
        return failures.Count;

        void Work()
        {
            while (failures.Count < MostFailures && clock.Elapsed < time)
            {
                try
                {
                    Fuzzing.Run(Numbers(), Check);
                }
#pragma warning disable CA1031 // Each failure is told and the others are looked for.
                catch (Exception failure)
                {
                    failures.Enqueue(failure.Message);
                    Console.Error.WriteLine(failure);
                }
#pragma warning restore CA1031
            }
        }

        IEnumerable<int> Numbers()
        {
            while (clock.Elapsed < time)
                yield return Interlocked.Increment(ref next);
        }
    }

    private static void Check(int number)
    {
        if (number % 8 == 0)
            Fuzzing.AssertSound(InputDocument.FromHtml(GeneratedDocument.Page(number)), wholly: true);
        else if (number % 8 == 1)
            EncodedDocument.Of(number).IsRead();
        else
            Fuzzing.AssertSound(MutatedDocument.Of(number), wholly: true);
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
