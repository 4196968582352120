using System.Diagnostics;
using Xunit.Sdk;

namespace QualityCheck.Tests;

public sealed class ProcessorTimeTests
{
    [Fact]
    public void Work_that_does_not_end_is_given_up()
    {
        bool given = false;
        Assert.ThrowsAny<XunitException>(() => ProcessorTime.Within(TimeSpan.FromMilliseconds(100), () =>
        {
            while (!Volatile.Read(ref given))
            {
            }
            return given;
        }));
        Volatile.Write(ref given, true);
    }

    [Fact]
    public void A_failure_of_the_work_is_its_own() =>
        Assert.Throws<InvalidDataException>(
            () => ProcessorTime.Within<int>(TimeSpan.FromMinutes(1), () => throw new InvalidDataException()));

    /// <summary>
    /// But for the last resort of a process that stands still, for when the next worker is killed, and for throughput
    /// that is printed and not asserted.
    /// </summary>
    [Fact]
    public void No_test_looks_at_the_clock() =>
        Assert.Equal(["ConsoleProcess.cs", "DuplicateIndexFigures.cs", "EnduranceTests.cs", "PostgreSqlServer.cs",
            "ProcessorTimeTests.cs", "RabbitMqServer.cs", "ThroughputTests.cs", "Until.cs"],
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(
                path =>
                    !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                        StringComparison.Ordinal) && LooksAtTheClock(File.ReadAllText(path)))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    private static bool LooksAtTheClock(string code) =>
        new[] { nameof(Stopwatch), nameof(Environment.TickCount), $"{nameof(DateTime)}.{nameof(DateTime.Now)}",
            $"{nameof(DateTime)}.{nameof(DateTime.UtcNow)}" }
            .Any(clock => code.Contains(clock, StringComparison.Ordinal));
}
