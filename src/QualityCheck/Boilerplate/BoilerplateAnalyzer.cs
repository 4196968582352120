using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Scores how clean the document came in. Around the article of an HTML page boilerplate is no fault and costs nothing;
/// inside a flattened text it does, and a spliced-in line on another topic costs most.
/// </summary>
public sealed class BoilerplateAnalyzer : IAnalyzer
{
    /// <summary>What a line on another topic costs: a judgement.</summary>
    private const double LossPerSplice = 0.3;
    /// <summary>What removed text costs by its share of the article: a judgement.</summary>
    private const double LossPerShare = 2;

    /// <inheritdoc/>
    public string Name => "boilerplate";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => BoilerplateRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [new ScoreDescriptor("boilerplate", new FigureDescriptor(FigureDescriptor.Amount, Most: 100),
            new FigureDescriptor("splicedTopics"), new FigureDescriptor("removedPassages"),
            new FigureDescriptor("removedCharacters"))];

    /// <inheritdoc/>
    /// <remarks>
    /// Score <c>boilerplate</c>: amount in removed characters per 100 characters between the first and the last line of
    /// the article, always 0 for HTML; measures <c>splicedTopics</c>, the number of lines on another topic, and
    /// <c>removedPassages</c> and <c>removedCharacters</c>, all that was removed, wherever it stood.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        Article article = text.Article;
        int spliced = article.Findings.Count(finding => finding.Rule == BoilerplateRules.SplicedTopic.Id);
        double share = article.Page is null ? ShareInside(article) : 0;
        Score score =
            Score.Losing(Math.Min(1, LossPerSplice * spliced + LossPerShare * share),
                [("spliced lines", LossPerSplice * spliced), ("removed text", LossPerShare * share)]) with
            {
                Amount = 100 * share,
                Unit = "characters removed inside flattened text per 100 characters",
                Measures = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal)
                    .Add("splicedTopics", spliced)
                    .Add("removedPassages", article.Removed.Count)
                    .Add("removedCharacters", article.Removed.Sum(span => (double)span.Length)),
            };
        return new AnalyzerResult().With("boilerplate", score);
    }

    private static double ShareInside(Article article)
    {
        if (article.Blocks.Count == 0)
            return 0;
        int first = article.Offsets.ToInput(article.Blocks[0].Span.Start);
        int last = article.Offsets.ToInput(article.Blocks[^1].Span).End;
        int inside =
            article.Removed.Where(span => span.Start > first && span.Span.End <= last).Sum(span => span.Length);
        return last <= first ? 0 : (double)inside / (last - first);
    }
}
