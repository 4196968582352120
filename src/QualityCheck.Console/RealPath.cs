namespace QualityCheck.Console;

/// <summary>Where a path leads when every link in it is followed.</summary>
internal static class RealPath
{
    /// <summary>After so many links systems take them for a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The full path without links; as far as it could be followed where links go round in a circle.</summary>
    public static string Of(string path)
    {
        string real = "";
        var rest = new Stack<string>();
        Follow(Path.GetFullPath(path));
        for (int links = 0; rest.TryPop(out string? part);)
        {
            string next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Join(real, part);
            if (links < MostLinks && LinkTarget(next) is { } target)
            {
                links++;
                Follow(target);
            }
            else
                real = next;
        }
        return real;

        void Follow(string target)
        {
            string root = Path.GetPathRoot(target)!;
            real = root.Length > 0 ? root : real;
            foreach (string part in target[root.Length..].Split(
                [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]).Reverse())
            {
                if (part is not ("" or "."))
                    rest.Push(part);
            }
        }
    }

    /// <summary>Whether the file stands in the folder when every link is followed.</summary>
    public static bool IsInside(string file, string folder) =>
        Of(file)
            .StartsWith(Path.TrimEndingDirectorySeparator(Of(folder)) + Path.DirectorySeparatorChar,
                StringComparison.Ordinal);

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }
}
