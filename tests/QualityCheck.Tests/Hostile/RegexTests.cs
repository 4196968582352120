using System.Reflection;
using System.Text.RegularExpressions;

namespace QualityCheck.Tests.Hostile;

/// <summary>Every regular expression of the library takes time as the length of what it reads. Today it has none; whoever adds one is measured here.</summary>
[Collection(Alone.Name)]
public sealed class RegexTests
{
    private const int Small = 40_000;
    private const int Step = 8;
    private const int Runs = 4;
    private const double LargestGrowth = 12;

    private static readonly TimeSpan Constant = TimeSpan.FromMilliseconds(50);

    private static readonly string[] Attacks = ["1", "12", "1 ", "12 of ", "1st ", "May ", "March 3rd, ", "3rd of March ", "September. 12 ", "12/12/", "1-", "a", "Sept", " ", "!", "2024"];

    private static readonly Regex[] Expressions =
    [
        .. from type in typeof(QualityChecker).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
           where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
           select (Regex)method.Invoke(null, null)!,
    ];

    [Fact]
    public void Eight_times_the_text_takes_at_most_twelve_times_the_time()
    {
        foreach (Regex expression in Expressions)
        {
            foreach (string attack in Attacks)
                AssertGrows(expression, attack);
        }
    }

    [Fact]
    public void There_are_no_others() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            path => File.ReadAllText(path) is var code && (code.Contains("new Regex(", StringComparison.Ordinal) || code.Contains("Regex.Match(", StringComparison.Ordinal)
                || code.Contains("Regex.IsMatch(", StringComparison.Ordinal) || code.Contains("Regex.Replace(", StringComparison.Ordinal)));

    private static void AssertGrows(Regex expression, string attack)
    {
        string small = Repeated(attack, Small), large = Repeated(attack, Small * Step);
        TimeSpan quick = TimeSpan.MaxValue, slow = TimeSpan.MaxValue;
        for (int run = 0; run < Runs && (run == 0 || slow > Constant + quick * LargestGrowth); run++)
        {
            quick = Least(quick, Time(expression, small));
            slow = Least(slow, Time(expression, large));
        }
        Assert.True(slow <= Constant + quick * LargestGrowth, $"{expression} on “{attack}”: {quick.TotalMilliseconds:0} ms, {slow.TotalMilliseconds:0} ms");
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "!";

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(Regex expression, string text)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        expression.Count(text);
        return Environment.CpuUsage.TotalTime - before;
    }
}
