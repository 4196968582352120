using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Tests.Hostile;

/// <summary>
/// One checker for all threads, whatever the culture and the time zone: each document gets the report that it gets
/// alone, byte for byte, and nothing of it stays in memory.
/// </summary>
[Collection(Alone.Name)]
public sealed class ConcurrencyTests
{
    private const int Threads = 32, Documents = 10_000, First = 400_001, InEachCulture = 500;
    private const long Growth = 20_000_000;

    private static readonly QualityChecker Checker = ProcessorTime.UnhurriedChecker;

    private static readonly Lazy<string[]> Expected = new(() => [.. Enumerable.Range(0, Documents).Select(Digest)]);

    [Long]
    [Fact]
    public void Thirty_two_threads_say_what_one_says_and_keep_nothing()
    {
        string[] expected = Expected.Value;
        var digests = new string[Documents];
        int next = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
            {
                while (Interlocked.Increment(ref next) is var number && number <= Documents)
                    digests[number - 1] = Digest(number - 1);
            })),
        ];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        Assert.Equal(expected, digests);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, Growth);
    }

    [Long]
    [Theory]
    [InlineData("tr-TR", "America/St_Johns")]
    [InlineData("de-DE", "Pacific/Kiritimati")]
    [InlineData("th-TH", "UTC")]
    [InlineData("fa-IR", "Asia/Kathmandu")]
    public void Every_culture_and_time_zone_gives_the_same_bytes(string culture, string zone)
    {
        string? home = Environment.GetEnvironmentVariable("TZ");
        (CultureInfo formats, CultureInfo words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        string[] expected = Expected.Value[..InEachCulture];
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Enumerable.Range(0, InEachCulture).Select(Digest));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", home);
            TimeZoneInfo.ClearCachedData();
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (formats, words);
        }
    }

    private static string Digest(int number)
    {
        InputDocument document = number % 2 == 0
            ? MutatedDocument.Of(First + number)
            : InputDocument.FromHtml(GeneratedDocument.Page(First + number));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Checker.Check(document).ToJson())));
    }
}
