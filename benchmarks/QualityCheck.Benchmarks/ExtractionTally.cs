using QualityCheck.Training;
using QualityCheck.Evaluation;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Benchmarks;

/// <summary>What a tool reached over the pages.</summary>
internal sealed class ExtractionTally
{
    private readonly List<(string Type, ExtractionScore Score)> _scores = [];
    private readonly List<SnippetScore> _snippets = [];
    private readonly List<double> _milliseconds = [], _clock = [], _parses = [];
    private readonly MetadataScore _metadata = new(), _articleMetadata = new();

    public int Errors { get; private set; }

    public int Empty { get; private set; }

    public double MedianMilliseconds => Median(_milliseconds);

    public double MeanMilliseconds => _milliseconds.Average();

    public double MedianClockMilliseconds => Median(_clock);

    /// <summary>Null where the tool does not tell the parse apart.</summary>
    public double? MedianParseMilliseconds => _parses.Count > 0 ? Median(_parses) : null;

    public void Add(WebPage page, ExtractionAnswer answer)
    {
        string text = answer.ArticleText;
        Errors += answer.Error is null ? 0 : 1;
        Empty += answer.Error is null && string.IsNullOrWhiteSpace(text) ? 1 : 0;
        if (page.Text is { } gold)
            _scores.Add((page.Type, ExtractionScore.Of(gold, text)));
        else
            _snippets.Add(SnippetScore.Of(page, text));
        _metadata.Add(page, answer.Title, answer.Author, answer.Date);
        if (page.Type == "article")
            _articleMetadata.Add(page, answer.Title, answer.Author, answer.Date);
        _milliseconds.Add(answer.Milliseconds);
        _clock.Add(answer.ClockMilliseconds);
        if (answer.ParseMilliseconds is { } parse)
            _parses.Add(parse);
    }

    /// <summary>Whether the pages' articles are known as a whole, not by phrases alone.</summary>
    public bool IsWhole => _scores.Count > 0;

    /// <summary>How many pages are told of by <see cref="F1"/>.</summary>
    public int Measured => IsWhole ? Articles.Count : _snippets.Count;

    private List<ExtractionScore> Articles =>
        [.. from page in _scores where page.Type == "article" select page.Score];

    /// <summary>F1 of the articles, or of the phrases, of each of several choices of them.</summary>
    /// <param name="choices">For each choice the indices of its articles, or of its pages.</param>
    public IEnumerable<double> F1(IEnumerable<int[]> choices)
    {
        List<ExtractionScore> articles = Articles;
        return from choice in choices
            select IsWhole
                ? ExtractionScore.F1([.. choice.Select(i => articles[i])])
                : SnippetScore.F1([.. choice.Select(i => _snippets[i])]);
    }

    /// <summary>A figure of <see cref="ExtractionScore"/>, of one page type or of all.</summary>
    public double Text(string figure, string? type = null) =>
        Value(ExtractionFigures.Of([.. from page in _scores where type is null || page.Type == type select page.Score]),
            figure);

    /// <summary>A figure of <see cref="MetadataScore"/>.</summary>
    public double Metadata(string figure, bool articles) =>
        Value((articles ? _articleMetadata : _metadata).Figures(), figure);

    private static double Value(IEnumerable<Figure> figures, string name) =>
        figures.Single(figure => figure.Name == name).Value;

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
