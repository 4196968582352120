namespace QualityCheck.Repetition;

/// <summary>Finds the passages of a text that return: word for word, nearly so, or in other words.</summary>
internal sealed class RecurrenceFinder
{
    /// <summary>Shorter sentences return by chance: calls, answers, captions.</summary>
    private const int FewestWords = 6;

    /// <summary>
    /// Comparing letters takes the most time by far; a text with more sentences that are nearly the same is told well
    /// enough.
    /// </summary>
    private const int MostVerified = 4000;

    /// <summary>
    /// From this share of common stems on, two sentences may be nearly the same, and their words are compared.
    /// </summary>
    private const double LeastShared = 0.55;

    private readonly ComparedText _text;
    private readonly RestatementModel? _model;
    private readonly CandidateIndex _index;
    private readonly PassageComparer _comparer;
    private readonly Agreement _agreement;
    private readonly Restatements? _restatements;
    private readonly Dictionary<(int From, int To), int> _seen;
    private int _verified;

    public RecurrenceFinder(ComparedText text, RestatementModel? model)
    {
        (_text, _model) = (text, model);
        (_index, _comparer, _agreement) = (new CandidateIndex(text), new PassageComparer(text), new Agreement(text));
        _restatements = model is null ? null : new Restatements(text, _comparer, _agreement);
        _seen = new Dictionary<(int From, int To), int>(new WordRuns(text));
    }

    /// <summary>Sentences that return word for word or nearly so, by place.</summary>
    public List<Recurrence> Verbatim { get; } = [];

    /// <summary>Passages that may return in other words; they may overlap.</summary>
    public List<PassagePair> Pairs { get; } = [];

    public void Find(CancellationToken cancellationToken)
    {
        for (int s = 0; s < _text.Sentences; s++)
        {
            if (s % 256 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_text.Source.Sentences[s].Words >= FewestWords
                && _text.Source.BlockOf(_text.Source.Sentences[s]).Kind != BlockKind.Heading)
                Compare(s);
        }
        double[] probabilities = _model?.ProbabilitiesOf([.. Pairs.Select(pair => pair.Features)]) ?? [];
        for (int i = 0; i < Pairs.Count; i++)
            Pairs[i] = Pairs[i] with { Probability = probabilities[i] };
    }

    private void Compare(int sentence)
    {
        var later = new Window(sentence, 1);
        if (!_seen.TryAdd((_text.FirstWord(sentence), _text.FirstWord(sentence + 1)), sentence))
        {
            int first = _seen[(_text.FirstWord(sentence), _text.FirstWord(sentence + 1))];
            Verbatim.Add(
                new Recurrence(new Window(first, 1), later,
                    IsPattern(first, sentence) || !FigureSigns.Agree(_text, first, sentence)
                        ? RecurrenceKind.Template
                        : RecurrenceKind.Exact, 1, 1));
            return;
        }
        ReadOnlySpan<int> candidates = _index.Next(sentence);
        if (Nearest(sentence, candidates) is { } near)
            Verbatim.Add(near);
        else if (!_text.IsPattern(sentence) && Pattern.IsStatement(_text.Source, sentence)
            && _restatements?.Best(sentence, candidates) is { } pair)
            Pairs.Add(pair);
    }

    /// <summary>
    /// Whether the form explains that one of them returns: a list sums a text up before it as behind it.
    /// </summary>
    private bool IsPattern(int first, int later) => _text.IsPattern(first) || _text.IsPattern(later);

    private Recurrence? Nearest(int sentence, ReadOnlySpan<int> candidates)
    {
        var later = new Window(sentence, 1);
        (int nearest, double most) = (-1, 0);
        foreach (int candidate in candidates)
        {
            double shared = _comparer.SharedStems(candidate, sentence);
            if (shared >= LeastShared && shared > most && !_agreement.Contradict(new Window(candidate, 1), later))
                (nearest, most) = (candidate, shared);
        }
        if (nearest < 0 || _verified++ >= MostVerified
            || TokenSort.Ratio(_text, new Window(nearest, 1), later) is not { } ratio || ratio < Recurrence.LeastNear)
            return null;
        // The same words about other figures or names, or in other places, are a pattern and no repetition.
        var first = new Window(nearest, 1);
        bool template = IsPattern(nearest, sentence) || !_agreement.SameFigures(first, later)
            || _comparer.NamesDiffer(nearest, sentence) || _agreement.NegationMoves(first, later)
            || WordOrder.Swaps(_text, nearest, sentence);
        return template || !_comparer.WordsDiffer(nearest, sentence)
            ? new Recurrence(first, later, template ? RecurrenceKind.Template : RecurrenceKind.Near, ratio, ratio)
            : null;
    }
}
