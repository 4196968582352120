using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation;

/// <summary>A task over a data set of <typeparamref name="TRow"/>.</summary>
internal abstract record DatasetTask<TRow>(string Name, string Dataset) : EvaluationTask(Name, Dataset)
{
    private static readonly QualityReport Empty = QualityChecker.CreateDefault().Check(InputDocument.FromText(""));

    public override Outcome Measure(string path, int? limit,
        Func<IEnumerable<InputDocument>, IEnumerable<CheckResult>> check, bool withIntervals = false)
    {
        List<TRow> rows = [.. Read(path).Take(limit ?? int.MaxValue)];
        List<CheckResult> results = [.. check(rows.Select(row => Input(path, row)))];
        List<Answer<TRow>> answers =
        [
            .. rows.Zip(results, (row, result) => new Answer<TRow>(row, result.Report ?? Empty)),
        ];
        if (results.Count != rows.Count)
            throw new InvalidOperationException($"{Name}: {rows.Count} documents, {results.Count} results");
        return new Outcome(rows.Count, results.Count(result => !result.IsReport),
            withIntervals
                ? Jackknife.Figures(answers, answer => UnitOf(answer.Row), Estimated, Score)
                : [.. Score(answers)]);
    }

    /// <summary>The documents that are measured, each read when it is asked for.</summary>
    public IEnumerable<Func<InputDocument>> Documents(string path) =>
        Read(path).Select(row => (Func<InputDocument>)(() => Input(path, row)));

    /// <summary>The rows that are measured.</summary>
    protected virtual IEnumerable<TRow> Read(string path) => JsonLines.Read<TRow>(path);

    /// <summary>The document to check.</summary>
    protected abstract InputDocument Input(string path, TRow row);

    /// <summary>What a row belongs to that must not be taken apart: itself, or its twin as well.</summary>
    protected virtual object UnitOf(TRow row) => row!;

    protected abstract IEnumerable<Figure> Score(IReadOnlyList<Answer<TRow>> answers);

    /// <summary>An English text that is analysed as it is.</summary>
    protected static InputDocument PlainEnglish(string text) =>
        InputDocument.FromText(text) with { Clean = false, Language = "en" };
}
