using QualityCheck.Credibility;

namespace QualityCheck.Console;

/// <summary>What <c>--source-list</c> names.</summary>
internal static class SourceListOption
{
    /// <summary>So many unreadable rows of a list are told one by one: a judgement.</summary>
    private const int MostTold = 5;

    /// <summary>The lists of the files; rows that cannot be read are told on stderr.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="asOf">The day by which ratings run out; null for that of the clock or the report.</param>
    /// <exception cref="UsageException">A file cannot be read at all, or two have one name.</exception>
    public static SourceLists Load(IReadOnlyList<string> paths, DateOnly? asOf)
    {
        try
        {
            return new SourceLists([.. paths.Select(Read)], asOf);
        }
        catch (ArgumentException mistake)
        {
            throw new UsageException($"--source-list: {mistake.Message.Split(" (Parameter", 2)[0]}", mistake);
        }
    }

    private static SourceList Read(string path)
    {
        try
        {
            SourceList list = SourceList.Load(path);
            foreach (RejectedRow row in list.Rejected.Take(MostTold))
                StandardError.Warning($"{path}: {row}");
            if (list.RejectedCount > MostTold)
                StandardError.Warning(FormattableString.Invariant(
                    $"{path}: {list.RejectedCount} rows cannot be read; {list.Count} are used"));
            return list;
        }
        catch (SourceListException mistake)
        {
            throw new UsageException($"--source-list: {path}: {mistake.Message}", mistake);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--source-list: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
