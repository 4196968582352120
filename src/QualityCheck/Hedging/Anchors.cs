using System.Globalization;
using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// By what a reader can check a hedged statement: a link in its sentence, a named source whose statement it is, and for
/// a guess of the writer's a figure that is told beside it, not in it. For one text at a time; sentences must be asked
/// for in order.
/// </summary>
internal sealed class Anchors
{
    // Figures between the two are years and anchor nothing. A judgement.
    private const int EarliestYear = 1000;
    private const int LatestYear = 2199;

    /// <summary>Of any two clauses one is not the guess itself.</summary>
    private const int EnoughClauses = 2;

    private readonly AnnotatedText _text;
    private readonly HedgingPack _pack;
    private readonly NamedSources _sources;
    private readonly bool[] _linked;
    private readonly bool[] _counted;
    private readonly List<TextSpan> _scopes = [];
    private readonly List<int> _clauses = [];
    private int _scope;
    private int _nextAttribution;
    private int _nextFigure;
    private int _sentence = -1;

    public Anchors(AnnotatedText text)
    {
        _text = text;
        _pack = HedgingPack.Of(text);
        _sources = new NamedSources(text);
        _linked = new bool[text.Sentences.Length];
        _counted = new bool[text.Sentences.Length];
        foreach (Token token in text.Tokens)
        {
            if (token.Kind == TokenKind.Address && text.SentenceAt(token.Start) is var s && s < _linked.Length)
                _linked[s] = true;
        }
    }

    /// <summary>Whether something anchors a cue of a sentence. Cues must be asked for in order.</summary>
    public bool Hold(int sentence, CueType type, TextSpan cue)
    {
        Read(sentence);
        if (_linked[sentence] || IsSaid(cue)
            || type == CueType.Doxastic
            && _sources.NamesSubject(_text.TokenAt(cue.Start, _text.Sentences[sentence]), _text.Sentences[sentence]))
            return true;
        return type switch
        {
            CueType.Epistemic =>
                FollowsOn(sentence)
                || _text.ClauseAt(cue.Start) is { } guess && _clauses.Exists(clause => clause != guess.FirstToken),
            CueType.VagueQuantifier or CueType.Booster => FollowsOn(sentence) || _counted[sentence],
            _ => false,
        };
    }

    /// <summary>Whether the cue stands in what a named source says.</summary>
    private bool IsSaid(TextSpan cue)
    {
        while (_scope < _scopes.Count && _scopes[_scope].End <= cue.Start)
            _scope++;
        return _scope < _scopes.Count && _scopes[_scope].Contains(cue);
    }

    /// <summary>Whether the sentence goes on from one of the same paragraph that states a figure.</summary>
    private bool FollowsOn(int sentence) =>
        sentence > 0 && _counted[sentence - 1]
        && _text.Sentences[sentence - 1].Block == _text.Sentences[sentence].Block;

    private void Read(int sentence)
    {
        if (sentence == _sentence)
            return;
        for (_sentence++; _sentence < sentence; _sentence++)
            Gather();
        Gather();
    }

    /// <summary>
    /// Gathers what the named sources of the sentence say, and where it states figures that a guess can rest on.
    /// </summary>
    private void Gather()
    {
        Sentence sentence = _text.Sentences[_sentence];
        _scopes.Clear();
        _clauses.Clear();
        _scope = 0;
        for (; _nextAttribution < _text.Attributions.Length
            && _text.Attributions[_nextAttribution].Span.Start < sentence.Span.End; _nextAttribution++)
        {
            if (_sources.Names(_text.Attributions[_nextAttribution], sentence))
                Add(_pack.SourceScope.Of(_text, _nextAttribution, sentence));
        }
        for (; _nextFigure < _text.Quantities.Length
            && _text.Quantities[_nextFigure].Span.Start < sentence.Span.End; _nextFigure++)
        {
            if (!IsFigure(_text.Quantities[_nextFigure])
                || _text.ClauseAt(_text.Quantities[_nextFigure].Span.Start) is not { IsAsserted: true } told)
                continue;
            _counted[_sentence] = true;
            if (_clauses.Count < EnoughClauses && !_clauses.Contains(told.FirstToken)
                && (told.Kind == ClauseKind.Main || told.Kind == ClauseKind.Subordinate && IsReason(told.FirstToken)))
                _clauses.Add(told.FirstToken);
        }
    }

    private void Add(TextSpan scope)
    {
        while (_scopes.Count > 0 && _scopes[^1].End >= scope.Start)
        {
            scope = TextSpan.FromBounds(Math.Min(_scopes[^1].Start, scope.Start), Math.Max(_scopes[^1].End, scope.End));
            _scopes.RemoveAt(_scopes.Count - 1);
        }
        _scopes.Add(scope);
    }

    private bool IsReason(int token)
    {
        var reader = new TokenReader(_text.Text, _text.Tokens);
        return _pack.CuePlaceWords.Reasons.Contains(reader[token]);
    }

    /// <summary>
    /// An amount, a share, or a count in two or more digits; dates, years, citation marks and numbers in words anchor
    /// nothing.
    /// </summary>
    private bool IsFigure(Quantity quantity)
    {
        ReadOnlySpan<char> words = _text.Text.AsSpan(quantity.Span.Start, quantity.Span.Length);
        return quantity.Kind switch
        {
            QuantityKind.Percent or QuantityKind.Money => true,
            QuantityKind.Measure => char.IsAsciiDigit(words[0]),
            QuantityKind.Cardinal => words.Length > 1 && char.IsAsciiDigit(words[0]) && !IsYear(words),
            _ => false,
        };
    }

    private static bool IsYear(ReadOnlySpan<char> number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && year is >= EarliestYear and <= LatestYear;
}
