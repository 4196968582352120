using Microsoft.Extensions.FileSystemGlobbing;

namespace QualityCheck.Console;

/// <summary>
/// What <c>--include</c> and <c>--exclude</c> ask for. A glob without a slash goes for names in all folders, any other
/// for paths from the named folder on; one that fits a folder goes for all in it. Upper and lower case differ on every
/// system.
/// </summary>
internal sealed class FileGlobs
{
    private readonly Matcher? _include, _exclude, _dotted, _named;

    /// <exception cref="ArgumentException">A glob is malformed (see <see cref="IsValid"/>).</exception>
    public FileGlobs(IReadOnlyList<string> include, IReadOnlyList<string> exclude)
    {
        _include = Any(include.SelectMany(WithContent));
        _exclude = Any(exclude.SelectMany(WithContent));
        _dotted = Any(include.Where(glob => glob.Split('/').Any(FileNames.IsHidden)).SelectMany(WithContent));
        _named = Any(include.Select(Anchored).Where(glob => glob.Split('/')[^1].Trim('*', '.').Length > 0));
    }

    public static bool IsValid(string glob)
    {
        try
        {
            _ = Any(WithContent(glob));
            return Anchored(glob) is not ("" or "**/") && !glob.Split('/').Contains("..");
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether something hidden is asked for.</summary>
    public bool AsksForHidden => _dotted is not null;

    public bool Excludes(string path) => Fits(_exclude, path);

    public bool Includes(string path) => _include is null || Fits(_include, path);

    /// <summary>
    /// Whether a glob with the dot in it asks for something hidden; as in a shell, no wildcard stands for that dot.
    /// </summary>
    public bool IncludesHidden(string path) => Fits(_dotted, path);

    /// <summary>
    /// Whether a glob asks for the file by its name or extension, so that it is read whatever it holds.
    /// </summary>
    public bool IncludesByName(string path) => Fits(_named, path);

    private static bool Fits(Matcher? matcher, string path) =>
        matcher is not null && matcher.Match("/", path).HasMatches;

    private static Matcher? Any(IEnumerable<string> globs)
    {
        string[] all = [.. globs];
        if (all.Length == 0)
            return null;
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(all);
        return matcher;
    }

    private static IEnumerable<string> WithContent(string glob) => [Anchored(glob), $"{Anchored(glob)}/**"];

    private static string Anchored(string glob)
    {
        string path = (glob.StartsWith("./", StringComparison.Ordinal) ? glob[1..] : glob).TrimEnd('/');
        return path.Contains('/') ? path.TrimStart('/') : $"**/{path}";
    }
}
