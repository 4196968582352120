using System.Globalization;
using QualityCheck.Mining;

namespace QualityCheck.Console;

/// <summary>What recurs in the documents, for the file that <c>--mine</c> names.</summary>
internal sealed class Miner : IDisposable
{
    /// <summary>So many lines and so many sentences the summary shows. A judgement.</summary>
    private const int MostShown = 5;

    private readonly CorpusMiner _corpus = new();
    private readonly string _path;
    private readonly FileStream _unfinished;

    private Miner(string path) => (_path, _unfinished) = (path, File.Create(path + ".new"));

    /// <summary>Makes sure that the file can be written before the run begins.</summary>
    /// <exception cref="UsageException">It cannot, or it is one of the inputs.</exception>
    public static Miner Create(CheckSettings settings)
    {
        string path = settings.Mine!;
        try
        {
            return settings.Paths.Any(input => FileStatus.AreSame(input == "-" ? StandardInput.Path : input, path))
                ? throw new UsageException($"--mine: {path} is one of the inputs")
                : new Miner(path);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--mine: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    public void Add(CheckResult result)
    {
        if (result.Report is { Article: not null } report)
            _corpus.Add(report);
    }

    /// <summary>Writes the file; what it holds, a line each.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public IEnumerable<string> Save()
    {
        MiningResult mined = _corpus.Result();
        try
        {
            using (var file = new StreamWriter(_unfinished))
                file.Write(mined.ToLexicon());
            File.Move(_unfinished.Name, _path, overwrite: true);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--mine: {_path}: {FileFailure.Reason(failure)}", failure);
        }
        return Summary(mined);
    }

    public void Dispose()
    {
        _unfinished.Dispose();
        if (File.Exists(_unfinished.Name))
            File.Delete(_unfinished.Name);
    }

    private static IEnumerable<string> Summary(MiningResult mined)
    {
        yield return string.Create(CultureInfo.InvariantCulture,
            $"mined {mined.Lines.Count:N0} lines and {mined.Skeletons.Count:N0} sentences that recur in {
                mined.Documents:N0} documents")
            + (mined.Missed == 0 ? "" : ", the rarest of them perhaps not all");
        foreach (MinedLine line in mined.Lines.Take(MostShown))
            yield return string.Create(CultureInfo.InvariantCulture, $"mined line, on {(line.Site is null
                ? $"{line.Sites} sites"
                : $"{line.Pages} of {line.SitePages} pages of {(line.Site.Length > 0 ? line.Site : "no address")}")}: {
                line.Text}");
        foreach (MinedSkeleton skeleton in mined.Skeletons.Take(MostShown))
            yield return string.Create(CultureInfo.InvariantCulture,
                $"mined sentence, on {skeleton.Sites} sites: {skeleton.Text} (such as: {skeleton.Examples[0]})");
    }
}
