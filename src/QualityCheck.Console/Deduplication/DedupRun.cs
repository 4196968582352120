namespace QualityCheck.Console;

/// <summary>One run of <c>qualitycheck dedup</c> over documents that are all there.</summary>
internal static class DedupRun
{
    /// <summary>Runs and returns the exit code.</summary>
    public static int Start(IReadOnlyList<string> paths, bool pairs, CandidateMethod candidates, int jobs)
    {
        var documents = new ComparedTexts(paths);
        var ids = new List<string>();
        using var texts = new SpilledTexts();
        foreach ((string id, string text) in documents.Read())
        {
            ids.Add(id);
            texts.Add(text);
        }
        DuplicateResult result = DuplicateSearch.Run(ids, texts, candidates, jobs);
        using TextWriter output = StandardOutput.Open();
        foreach (string line in pairs ? result.Pairs.Select(CopyJson.Of) : Kept(ids, result))
            output.Write(line + "\n");
        return documents.HasFailed ? ExitCode.Unreadable : ExitCode.Success;
    }

    private static IEnumerable<string> Kept(List<string> ids, DuplicateResult result)
    {
        var copies = result.Clusters
            .SelectMany(cluster =>
                cluster.Members.Select(member => (member.Id, Of: cluster.Representative, member.Share)))
            .ToDictionary(copy => copy.Id, StringComparer.Ordinal);
        return ids.Select(id => copies.TryGetValue(id, out (string Id, string Of, double Share) copy)
            ? CopyJson.OfCopy(id, copy.Of, copy.Share)
            : CopyJson.OfKept(id));
    }
}
