namespace QualityCheck.Console;

/// <summary>The files of a folder and the folders in it, in ordinal order of their paths; links to folders are not followed.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The files. A folder that cannot be listed stands for itself, so that reading it gives the error.</summary>
    public static IEnumerable<string> Of(string folder)
    {
        if (Entries(folder) is not { } entries)
            return [folder];
        return entries.SelectMany(entry => entry.EndsWith('/') ? Of(entry[..^1]) : [entry]);
    }

    /// <summary>The paths in one folder, with a slash behind those of folders: this makes their order the order of the whole paths.</summary>
    private static List<string>? Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything)
                .Where(entry => entry is FileInfo || entry.LinkTarget is null)
                .Select(entry => $"{folder.TrimEnd('/')}/{entry.Name}{(entry is DirectoryInfo ? "/" : "")}")
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }
}
