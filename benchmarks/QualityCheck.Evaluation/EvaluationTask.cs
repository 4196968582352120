namespace QualityCheck.Evaluation;

/// <summary>A thing to measure on one data set.</summary>
/// <param name="Name">The task, such as <c>hedges</c>, with a variant behind a slash.</param>
/// <param name="Dataset">The file or folder, relative to the data sets' folder; a file may also be there as
/// <c>.gz</c>.</param>
internal abstract record EvaluationTask(string Name, string Dataset)
{
    /// <summary>The figures of the whole that the table shows.</summary>
    public abstract IReadOnlyList<string> Headline { get; }

    /// <summary>The figures that must not fall: those of the headline of which more is better.</summary>
    public virtual IReadOnlyList<string> Floored => Headline;

    /// <summary>The figures that can have an interval: neither counts nor medians, minima and maxima.</summary>
    public virtual IReadOnlyList<string> Estimated => Headline;

    /// <summary>What takes the articles out of the documents; null for the library's own extractor.</summary>
    public virtual IArticleExtractor? Extractor => null;

    /// <summary>
    /// Whether <paramref name="name"/> selects this task: its name, its name without the variant, or its data set.
    /// </summary>
    public bool IsNamed(string name) =>
        name.Equals(Name, StringComparison.OrdinalIgnoreCase)
        || name.Equals(Name.Split('/')[0], StringComparison.OrdinalIgnoreCase) || name == Dataset;

    /// <summary>Checks the data set's documents and scores the reports.</summary>
    /// <param name="path">Where the data set is.</param>
    /// <param name="limit">Only the first so many documents; null for all.</param>
    /// <param name="check">Gives one result a document, in order.</param>
    /// <param name="withIntervals">Whether to find the intervals of the figures, which means scoring the answers some
    /// twenty times more.</param>
    public abstract Outcome Measure(string path, int? limit,
        Func<IEnumerable<InputDocument>, IEnumerable<CheckResult>> check, bool withIntervals = false);
}
