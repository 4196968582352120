using QualityCheck.Training;
using QualityCheck.Evaluation;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Benchmarks;

/// <summary>What a tool reached over the pages.</summary>
internal sealed class ExtractionTally
{
    private readonly List<(string Type, ExtractionScore Score)> _scores = [];
    private readonly List<SnippetScore> _snippets = [];
    private readonly List<(WebPage Page, ExtractionAnswer Answer)> _answers = [];
    private readonly List<double> _milliseconds = [], _clock = [], _parses = [];

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
        _answers.Add((page, answer with { Html = null, Text = null }));
        _milliseconds.Add(answer.Milliseconds);
        _clock.Add(answer.ClockMilliseconds);
        if (answer.ParseMilliseconds is { } parse)
            _parses.Add(parse);
    }

    /// <summary>Whether the pages' articles are known as a whole, not by phrases alone.</summary>
    public bool IsWhole => _scores.Count > 0;

    public int Pages => _answers.Count;

    /// <summary>How many pages are told of by <see cref="F1"/>.</summary>
    public int Measured => IsWhole ? Articles.Count : _snippets.Count;

    private List<ExtractionScore> Articles =>
        field ??= [.. from page in _scores where page.Type == "article" select page.Score];

    /// <summary>F1 of some of the articles, or of the phrases of some of the pages.</summary>
    public double F1(int[] choice) => IsWhole
        ? ExtractionScore.F1([.. choice.Select(i => Articles[i])])
        : SnippetScore.F1([.. choice.Select(i => _snippets[i])]);

    /// <summary>F1 of single words of some of the articles.</summary>
    public double WordF1(int[] choice) => choice.Average(i => Articles[i].WordF1);

    /// <summary>F1 and F1 of single words of some of the pages.</summary>
    public double[] TextOfAll(int[] choice) =>
        [ExtractionScore.F1([.. choice.Select(i => _scores[i].Score)]), choice.Average(i => _scores[i].Score.WordF1)];

    /// <summary>The figures of <see cref="MetadataScore"/> of some of the pages: title, authors, date.</summary>
    public double[] Metadata(int[] choice)
    {
        var score = new MetadataScore();
        foreach ((WebPage page, ExtractionAnswer answer) in choice.Select(i => _answers[i]))
            score.Add(page, answer.Title, answer.Author, answer.Date);
        Figure[] figures = [.. score.Figures()];
        return [Value(figures, "title"), Value(figures, "author.F1"), Value(figures, "date.F1")];
    }

    private static double Value(IEnumerable<Figure> figures, string name) =>
        figures.Single(figure => figure.Name == name).Value;

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
