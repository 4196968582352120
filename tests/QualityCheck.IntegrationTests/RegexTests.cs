using System.Reflection;
using System.Text.RegularExpressions;

namespace QualityCheck.IntegrationTests;

/// <summary>
/// Every regular expression of the programs, whatever text it is set upon, takes time as the length of that. The
/// library has none.
/// </summary>
public sealed class RegexTests
{
    private const int Length = 50_000, Attempts = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

    private static readonly string[] Attacks =
    [
        "a", "a ", " ", "\t \n", "1", "QC1001,", "<!--", "<!-- qualitycheck-", "<!-- qualitycheck-disable ",
        "<!-- qualitycheck-disable QC1001 QC1001 ", "<!--        qualitycheck-disable-next-line,,,,,,,,", "é\uFFFD漢",
        "((((", "\"'", "aab!", "\uD83D\uDE00-",
    ];

    private static readonly Dictionary<string, Regex> All =
        new[] { "Console", "Html", "Service", "Storage", "Worker" }
            .SelectMany(name => Assembly.Load($"QualityCheck.{name}").GetTypes())
            .SelectMany(type => type.GetMembers(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public
                | BindingFlags.DeclaredOnly))
            .Where(member => member.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .ToDictionary(member => $"{member.DeclaringType!.Name}.{member.Name}", member =>
                (Regex)((member as PropertyInfo)?.GetMethod ?? (MethodInfo)member).Invoke(null, null)!,
                StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fifty_thousand_characters_take_fifty_milliseconds_at_most(string name)
    {
        foreach (string part in Attacks)
        {
            string text = string.Concat(Enumerable.Repeat(part, Length / part.Length)) + "!";
            TimeSpan least = TimeSpan.MaxValue;
            for (int attempt = 0; attempt < Attempts && least > Longest; attempt++)
            {
                TimeSpan before = Environment.CpuUsage.TotalTime;
                _ = All[name].Count(text);
                TimeSpan taken = Environment.CpuUsage.TotalTime - before;
                least = taken < least ? taken : least;
            }
            Assert.True(least <= Longest, $"{part}: {least.TotalMilliseconds:0} ms");
        }
    }
}
