using System.Reflection;
using System.Text.RegularExpressions;

namespace QualityCheck.Tests.Hostile;

/// <summary>
/// The library has no regular expression. Whoever needs one brings it in as a generated one, and a test of its linear
/// time in place of the first of these.
/// </summary>
public sealed class RegexTests
{
    [Fact]
    public void There_is_no_generated_one() =>
        Assert.Empty(
            from type in typeof(QualityChecker).Assembly.GetTypes()
            from method in type.GetMethods(
                BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
            select $"{type.Name}.{method.Name}");

    [Fact]
    public void There_is_no_other() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                .Where(
                    path =>
                        !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                            StringComparison.Ordinal)),
            path => File.ReadAllText(path) is var code
                && (code.Contains("new Regex(", StringComparison.Ordinal)
                    || code.Contains("Regex.Match(", StringComparison.Ordinal)
                || code.Contains("Regex.IsMatch(", StringComparison.Ordinal)
                    || code.Contains("Regex.Replace(", StringComparison.Ordinal)));
}
