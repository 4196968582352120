using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Which lines of a flattened page go: by our own filter and by the corpus filters' rules for lines, on the same lines;
/// and which articles, the lines marked as content, each project's filters reject.
/// </summary>
/// <remarks>
/// The rules look at one line at a time; a line of C4 that rejects the whole text counts as removed, and NeMo's
/// phrases, which it looks for in paragraphs, are looked for in lines. DCLM takes some phrases out of lines that stay:
/// not counted.
/// </remarks>
internal sealed record LineRulesTask(LineWindow Window, string Dataset)
    : DatasetTask<MarkedLines>($"line-rules/{Window.ToString().ToLowerInvariant()}", Dataset)
{
    private const string Own = "own";

    private static readonly (string Name, SignalVariant Variant)[] Rules =
    [
        ("c4", SignalVariant.Datatrove), ("refinedweb", SignalVariant.Dclm), ("nemo", SignalVariant.Nemo),
    ];

    public override IReadOnlyList<string> Headline =>
        [.. from rules in Rules.Select(rules => rules.Name).Prepend(Own)
            from figure in new[] { "noise_removed", "content_lost" } select $"{rules}.{figure}"];

    /// <summary>Our own are measured by <see cref="LinesTask"/>, the others' do not change.</summary>
    public override IReadOnlyList<string> Floored => [];

    protected override IEnumerable<MarkedLines> Read(string path) =>
        new LinesTask(Window, Dataset).Pages(path);

    protected override InputDocument Input(string path, MarkedLines row) => InputDocument.FromText(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<MarkedLines>> answers)
    {
        var lines = new Dictionary<string, LineLosses>(StringComparer.Ordinal) { [Own] = new() };
        foreach ((MarkedLines page, QualityReport report) in answers)
        {
            foreach ((MarkedLines.SourceLine line, double removed) in
                page.Source.Zip(LinesTask.RemovedShares(page, report)))
                lines[Own].Add(line, removed, IsJudged(line));
        }
        foreach ((string name, SignalVariant variant) in Rules)
        {
            lines[name] = new LineLosses();
            var reader = new SignalReader(SignalSet.Of(variant), withLines: true);
            foreach (MarkedLines.SourceLine line in answers.SelectMany(answer => answer.Row.Source))
                lines[name].Add(line, IsDropped(reader, line.Text) ? 1 : 0, IsJudged(line));
        }
        return
        [
            new("docs", answers.Count),
            .. lines.SelectMany(rules => rules.Value.Figures(rules.Key)),
            .. Enum.GetValues<SignalVariant>().SelectMany(variant => Rejects(answers, variant)),
        ];
    }

    private bool IsJudged(MarkedLines.SourceLine line) => Window == LineWindow.Full || !line.InGold;

    private static bool IsDropped(SignalReader reader, string line)
    {
        reader.Read(line);
        for (int i = 0; i < reader.LineCount; i++)
        {
            if (!reader.Line(i).IsKept)
                return true;
        }
        return false;
    }

    /// <summary>The share of articles that each filter rejects, and that any does.</summary>
    private static IEnumerable<Figure> Rejects(IReadOnlyList<Answer<MarkedLines>> answers, SignalVariant variant)
    {
        string part = $"articles.{variant.ToString().ToLowerInvariant()}";
        DocumentSignals[] articles =
        [
            .. answers.Select(answer => DocumentSignals.Of(string.Join('\n', answer.Row.Source
                .Where(line => line.IsContent).Select(line => line.Text)), variant)),
        ];
        var set = SignalSet.Of(variant);
        if (set.Filters.IsEmpty)
            yield break;
        yield return new("n", articles.Length, part);
        yield return new("any", Rounding.Share(
            articles.Count(article => article.Verdicts.Any(verdict => !verdict.IsKept)), articles.Length), part);
        for (int filter = 0; filter < set.Filters.Length; filter++)
            yield return new(set.Filters[filter], Rounding.Share(
                articles.Count(article => !article.Verdicts[filter].IsKept), articles.Length), part);
    }

    /// <summary>What some rules did to the lines of all pages.</summary>
    private sealed class LineLosses
    {
        private int _noise, _removed, _content, _lost;
        private double _tokens, _lostTokens;

        public void Add(MarkedLines.SourceLine line, double removed, bool isJudged)
        {
            if (!isJudged)
                return;
            int gone = removed > 0.5 ? 1 : 0;
            if (!line.IsContent)
            {
                (_noise, _removed) = (_noise + 1, _removed + gone);
                return;
            }
            (_content, _lost) = (_content + 1, _lost + gone);
            (_tokens, _lostTokens) = (_tokens + line.Tokens, _lostTokens + line.Tokens * removed);
        }

        public IEnumerable<Figure> Figures(string rules) =>
        [
            new($"{rules}.noise_lines", _noise),
            new($"{rules}.noise_removed", Rounding.Share(_removed, _noise)),
            new($"{rules}.content_lines_lost", Rounding.Share(_lost, _content)),
            new($"{rules}.content_lost", Rounding.Share(_lostTokens, _tokens, digits: 5)),
        ];
    }
}
