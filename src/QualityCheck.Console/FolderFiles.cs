namespace QualityCheck.Console;

/// <summary>
/// The documents of a folder and the folders in it, in ordinal order of their paths; links to folders are not followed.
/// </summary>
internal sealed class FolderFiles(string folder, FileGlobs globs, LeftAlone leftAlone)
{
    private static readonly EnumerationOptions Everything =
        new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _folder = folder == "/" ? "" : folder.TrimEnd('/');

    /// <summary>
    /// The files to read; what else there is goes to the account. A folder that cannot be listed stands for itself, so
    /// that reading it gives the error.
    /// </summary>
    public IEnumerable<string> Documents() =>
        Below("").Where(file => file.Length == 0 || IsWanted(file)).Select(FullPath);

    /// <summary>All files, wanted or not, but no links.</summary>
    public static IEnumerable<string> All(string folder) =>
        Directory.EnumerateFiles(folder, "*",
            new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, RecurseSubdirectories = true });

    private string FullPath(string relative) => relative.Length == 0 ? folder : $"{_folder}/{relative}";

    private IEnumerable<string> Below(string relative)
    {
        if (Entries(relative) is not { } entries)
            return [relative];
        return entries.SelectMany(
            entry => !entry.EndsWith('/') ? [entry] : IsEntered(entry[..^1]) ? Below(entry[..^1]) : []);
    }

    /// <summary>
    /// What stands in one folder, with a slash behind the names of folders: this makes their order the order of the
    /// whole paths.
    /// </summary>
    private List<string>? Entries(string relative)
    {
        try
        {
            string folder = relative.Length == 0 ? "" : $"{relative}/";
            return [.. new DirectoryInfo(FullPath(relative)).EnumerateFileSystemInfos("*", Everything)
                .Where(entry => entry is FileInfo || entry.LinkTarget is null)
                .Select(entry => $"{folder}{entry.Name}{(entry is DirectoryInfo ? "/" : "")}")
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }

    private bool IsEntered(string relative) => IsKept(
        globs.Excludes(relative) ? LeaveReason.Globs
        : !globs.AsksForHidden && IsHidden(relative) ? LeaveReason.Hidden
        : null);

    private bool IsWanted(string relative) => IsKept(
        globs.Excludes(relative) || !globs.Includes(relative) ? LeaveReason.Globs
        : relative.Split('/')[^1] == ConfigurationFile.Name && !globs.IncludesByName(relative)
            ? LeaveReason.Configuration
        : IsHidden(relative) && !globs.IncludesHidden(relative) ? LeaveReason.Hidden
        : new FileInfo(FullPath(relative)).LinkTarget is not null && !RealPath.IsInside(FullPath(relative), folder)
            ? LeaveReason.LeadsOut
        : FileStatus.Of(FullPath(relative)) is { IsRegular: false } ? LeaveReason.NoFile
        : !globs.IncludesByName(relative) && ContentSniffer.IsBinary(FullPath(relative)) ? LeaveReason.Binary
        : null);

    private bool IsKept(LeaveReason? against)
    {
        if (against is { } reason)
            leftAlone.Add(reason);
        return against is null;
    }

    private static bool IsHidden(string relative) => relative.Split('/').Any(FileNames.IsHidden);
}
