namespace QualityCheck.Console;

/// <summary>What a run has come to so far. It keeps counts and a few documents, however many there were.</summary>
internal sealed class RunFigures
{
    /// <summary>So many reasons and slow documents are told: a judgement.</summary>
    private const int MostTold = 5;

    private readonly Dictionary<string, int> _verdicts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _genres = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _reasons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _errors = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, TimeSpan> _slowest = new();

    /// <summary>All documents, also those without a report.</summary>
    public int Documents { get; private set; }

    /// <summary>Those of them whose results an earlier run had written.</summary>
    public int Kept { get; private set; }

    /// <summary>How many came to which verdict, and how many to none.</summary>
    public string Verdicts => Counts(
        _errors.Count == 0 ? _verdicts : _verdicts.Append(new("errors", _errors.Values.Sum())));

    /// <summary>Counts a result.</summary>
    /// <param name="result">What came of a document.</param>
    /// <param name="isKept">Whether an earlier run had written it.</param>
    public void Add(CheckResult result, bool isKept = false)
    {
        Documents++;
        Kept += isKept ? 1 : 0;
        if (result.IsReport)
        {
            Count(_verdicts, MemberName.Of(result.Report.Verdict.Action));
            Count(_genres, MemberName.Of(result.Report.Document.Genre));
            foreach (string reason in result.Report.Verdict.Reasons)
                Count(_reasons, reason);
        }
        else
            Count(_errors, result.Error.Code);
        if (result.Elapsed <= TimeSpan.Zero)
            return;
        _slowest.Enqueue(result.Id ?? "-", result.Elapsed);
        if (_slowest.Count > MostTold)
            _slowest.Dequeue();
    }

    /// <summary>The summary, a line each for what there is to tell.</summary>
    /// <param name="rate">How fast it went.</param>
    public IEnumerable<string> Summary(RunRate rate)
    {
        string kept = Kept == 0 ? "" : FormattableString.Invariant($", of which {Kept:N0} were done before");
        yield return FormattableString.Invariant($"{Documents:N0} documents{kept}, in {RunRate.Clock(rate.Elapsed)}; {
            rate}");
        foreach ((string title, string counts) in new[] { ("verdicts", Verdicts), ("genres", Counts(_genres)),
            ("most frequent reasons", Counts(_reasons, MostTold)), ("slowest documents", Slowest()),
            ("errors", Counts(_errors)) })
        {
            if (counts.Length > 0)
                yield return $"{title}: {counts}";
        }
    }

    private string Slowest() => string.Join(", ", _slowest.UnorderedItems.OrderByDescending(item => item.Priority)
        .Select(item => FormattableString.Invariant($"{item.Element} {item.Priority.TotalSeconds:0.00} s")));

    private static string Counts(IEnumerable<KeyValuePair<string, int>> counts, int most = int.MaxValue) =>
        string.Join(", ", counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(most).Select(pair => FormattableString.Invariant($"{pair.Value:N0} {pair.Key}")));

    private static void Count(Dictionary<string, int> counts, string name) =>
        counts[name] = counts.GetValueOrDefault(name) + 1;
}
