using System.Reflection;
using System.Text.RegularExpressions;

namespace QualityCheck.Tests;

/// <summary>A README of the repository; those beside the programs are shown alone by their packages.</summary>
internal sealed partial class Readme
{
    private static readonly string Root = typeof(Readme).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepositoryRoot").Value!;

    private Readme(string path)
    {
        Path = path;
        Lines = File.ReadAllLines(System.IO.Path.Combine(Root, path));
    }

    /// <summary>All but those of packages that were restored into the repository.</summary>
    public static IReadOnlyList<Readme> All { get; } =
    [
        .. new[] { "benchmarks", "data", "src", "tests" }.SelectMany(Below).Prepend("README.md")
            .Order(StringComparer.Ordinal).Select(path => new Readme(path)),
    ];

    /// <summary>From the root, with slashes.</summary>
    public string Path { get; }

    public string[] Lines { get; }

    /// <summary>The text as it reads, wherever its lines break.</summary>
    public string Prose => string.Join(' ', string.Join(' ', Lines).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static Readme Of(string path) => All.Single(readme => readme.Path == path);

    public IEnumerable<string[]> Blocks(string language)
    {
        for (int i = 0; i < Lines.Length; i++)
        {
            if (Lines[i] == "```" + language)
                yield return Block(i);
        }
    }

    /// <summary>What stands between the fence in that line and the next.</summary>
    public string[] Block(int fence) => [.. Lines.Skip(fence + 1).TakeWhile(line => line != "```")];

    /// <summary>The lines outside of code blocks.</summary>
    public IEnumerable<string> Outside()
    {
        bool inside = false;
        foreach (string line in Lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = !inside;
            else if (!inside)
                yield return line;
        }
    }

    /// <summary>What links and pictures lead to.</summary>
    public IEnumerable<string> Links() =>
        Link().Matches(Code().Replace(string.Join('\n', Outside()), "code")).Select(match => match.Groups[1].Value);

    /// <summary>The names under which links reach the headings.</summary>
    public IEnumerable<string> Anchors() => Outside().Where(line => line.StartsWith('#'))
        .Select(line => NoLetter().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    public override string ToString() => Path;

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), "README.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" || part[0] == '.'));

    [GeneratedRegex(@"\]\(([^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoLetter();
}
