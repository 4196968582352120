using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// What the classifier sees of the lines of a flattened text: their words and marks, their neighbours, the run of short
/// lines they stand in, the section a cue above them opens, the words they share with the rest, and how far the running
/// text is. Nothing counts from the text's ends alone.
/// </summary>
internal sealed class LineRows
{
    /// <summary>The number of features of a line.</summary>
    public const int Count = 124;

    private const int Reach = 3;
    private const int BodyWords = 12;
    private const float LeastShared = 0.3f;
    private const int FragmentWords = 10;
    private const int MostWords = 100;
    private const int MostLines = 50;

    private static readonly string[] Sections =
    [
        "related-link", "comment-form", "call-to-action", "share-bar", "navigation", "cookie-legal", "advertisement",
        "tag-list", "author-bio", "table-of-contents",
    ];

    private readonly string _text;
    private readonly ImmutableArray<Line> _lines;
    private readonly ImmutableArray<LineReading> _readings;
    private readonly bool[] _prose;
    private readonly LineTopics _topics;
    private readonly int[] _runStart;
    private readonly int[] _runEnd;
    private readonly int[] _lastProse;
    private readonly int[] _nextProse;
    private readonly int[] _lastCue;
    private readonly int[] _lastShort;
    private readonly float[] _lexicalSum;
    private readonly int[] _proseSum;
    private readonly int[] _cueSum;
    private readonly int[] _wordSum;
    private readonly LineCopies _copies;
    private readonly int _firstProse;
    private readonly int _finalProse;

    public LineRows(string text, ImmutableArray<Line> lines, LineLexicon lexicon, CancellationToken cancellationToken)
        : this(text, lines, new LineReader(lexicon).Read(text, lines), cancellationToken)
    {
    }

    public LineRows(string text, ImmutableArray<Line> lines, ImmutableArray<LineReading> readings,
        CancellationToken cancellationToken)
    {
        int n = lines.Length;
        (_text, _lines, _readings, _prose) = (text, lines, readings, new bool[n]);
        (_runStart, _runEnd, _lastProse, _nextProse, _lastCue, _lastShort) = (new int[n], new int[n], new int[n],
            new int[n], new int[n], new int[n]);
        (_lexicalSum, _proseSum, _cueSum, _wordSum) = (new float[n + 1], new int[n + 1], new int[n + 1],
            new int[n + 1]);
        int prose = -1, cue = -1, brief = -1;
        for (int i = 0; i < n; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            _prose[i] = _readings[i].Cue is null && _readings[i].Features.EndsSentence
                && _readings[i].Features.Words >= BodyWords;
            (_lastProse[i], _lastCue[i], _lastShort[i]) = (prose, cue, brief);
            prose = _prose[i] ? i : prose;
            cue = _readings[i].Cue is { Tail: not CueTail.Any } ? i : cue;
            bool fragment = IsFragment(i);
            brief = fragment ? i : brief;
            _runStart[i] = fragment && i > 0 && IsFragment(i - 1) ? _runStart[i - 1] : i;
            _lexicalSum[i + 1] = _lexicalSum[i] + _readings[i].Lexical;
            _proseSum[i + 1] = _proseSum[i] + (_prose[i] ? 1 : 0);
            _cueSum[i + 1] = _cueSum[i] + (_readings[i].Cue is null ? 0 : 1);
            _wordSum[i + 1] = _wordSum[i] + _readings[i].Features.Words;
        }
        _finalProse = prose;
        prose = n;
        for (int i = n - 1; i >= 0; i--)
        {
            _nextProse[i] = prose;
            prose = _prose[i] ? i : prose;
            _runEnd[i] = i + 1 < n && _runStart[i + 1] < i + 1 ? _runEnd[i + 1] : i;
        }
        _firstProse = prose;
        _topics = new LineTopics(readings, _prose);
        _copies = new LineCopies(readings);
    }

    /// <summary>The number of lines.</summary>
    public int Lines => _lines.Length;

    /// <summary>The line as written.</summary>
    public ReadOnlySpan<char> Words(int line) => _lines[line].In(_text);

    public BoilerplateCue? Cue(int line) => _readings[line].Cue;

    public LineSigns Signs(int line) => _readings[line].Signs;

    public LineFeatures Features(int line) => _readings[line].Features;

    /// <summary>No copy's id is so high.</summary>
    public int CopyIds => _copies.Ids;

    /// <summary>What lines of the same text have in common.</summary>
    public int CopyId(int line) => _copies.Id(line);

    /// <summary>Whether the line is a sentence of some length and no cue.</summary>
    public bool IsProse(int line) => _prose[line];

    /// <summary>
    /// The first and the last line of the run of short lines that the line stands in; the line itself where it is not
    /// short.
    /// </summary>
    public (int Start, int End) Run(int line) => (_runStart[line], _runEnd[line]);

    /// <summary>How far the words of a line alone speak for boilerplate, as the logarithm of the odds.</summary>
    public float Lexical(int line) => _readings[line].Lexical;

    /// <summary>
    /// The cue of a list such as “Related articles” that stands at most so many lines above, with no running text
    /// between; null where there is none.
    /// </summary>
    public BoilerplateCue? SectionCue(int line, int lines) =>
        _lastCue[line] is var cue and >= 0 && line - cue <= lines && _proseSum[line] == _proseSum[cue]
            ? _readings[cue].Cue
            : null;

    /// <summary>The share of a line's words of substance that the running text on other lines has, 0–1.</summary>
    public float TopicShare(int line)
    {
        Span<float> shares = stackalloc float[LineTopics.ShareCount];
        _topics.Shares(line, _prose[line], shares);
        return shares[1];
    }

    /// <summary>How far a line that is no running text speaks of what the running text is about.</summary>
    public float TopicWeight(int line) => _topics.Weight(line);

    /// <summary>How many words of substance two lines have in common.</summary>
    public int Common(int line, int other) => _topics.Common(line, other);

    /// <summary>
    /// The first and the last line of running text that shares its topic with other such lines, or of any where none
    /// does; the number of lines and −1 where there is none.
    /// </summary>
    public (int First, int Last) Body()
    {
        foreach (float least in (ReadOnlySpan<float>)[LeastShared, float.Epsilon, 0])
        {
            int first = _firstProse, last = _finalProse;
            while (first < last && !IsBody(first, least))
                first++;
            while (last > first && !IsBody(last, least))
                last--;
            if (first < last)
                return (first, last);
        }
        return (_firstProse, _finalProse);
    }

    private bool IsBody(int line, float least) => _prose[line] && TopicShare(line) >= least;

    /// <summary>Fills in the features of a line.</summary>
    public void Fill(int i, FeatureRow row)
    {
        Own(ref row, i);
        Shared(ref row, i);
        Neighbours(ref row, i);
        Windows(ref row, i);
        Place(ref row, i);
    }

    private void Own(ref FeatureRow row, int i)
    {
        LineFeatures line = _readings[i].Features;
        row.Add(Math.Min(MostWords, line.Words));
        line.AddTo(ref row);
        row.Add(_readings[i].Lexical);
        row.Add(_readings[i].Inside);
        LineSigns signs = _readings[i].Signs;
        row.Add(signs.ListMarker);
        row.Add(signs.BeginsWithDigit);
        row.Add(signs.BeginsWithOpening);
        row.Add(signs.BeginsWithMark);
        row.Add(signs.EndsWithClosing);
        row.Add(signs.Month);
        row.Add(signs.Year);
        row.Add(signs.Currency);
        row.Add(signs.Address);
        row.Add(signs.ColonInside);
        row.Add(signs.Quotes);
        row.Add(signs.CodeShare);
    }

    private void Shared(ref FeatureRow row, int i)
    {
        row.Add(_topics.Count(i));
        Span<float> shares = stackalloc float[LineTopics.ShareCount];
        _topics.Shares(i, _prose[i], shares);
        foreach (float share in shares)
            row.Add(share);
        row.Add(_copies.Same(i));
        row.Add(_copies.SameOpening(i));
        row.Add(_copies.SameEnding(i));
    }

    private void Neighbours(ref FeatureRow row, int i)
    {
        for (int offset = -Reach; offset <= Reach; offset++)
        {
            if (offset == 0)
                continue;
            int j = i + offset;
            bool there = j >= 0 && j < Lines;
            row.Add(there ? Math.Min(MostWords, _readings[j].Features.Words) : -1);
            row.Add(there && _readings[j].Features.EndsSentence);
            row.Add(there ? _readings[j].Features.Cue : 0);
            row.Add(there ? _readings[j].Lexical : 0);
            if (Math.Abs(offset) > 1)
                continue;
            row.Add(there ? _readings[j].Inside : 0);
            row.Add(there ? _readings[j].Features.CapitalShare : -1);
            row.Add(there ? _readings[j].Features.FunctionWordShare : -1);
            row.Add(there && _readings[j].Features.EndsWithColon);
            row.Add(there && char.IsAsciiDigit(_text[_lines[j].Start]));
            row.Add(
                there
                    ? (float)_readings[j].Features.Words
                        / Math.Max(1, _readings[i].Features.Words + _readings[j].Features.Words)
                    : -1);
        }
    }

    private void Windows(ref FeatureRow row, int i)
    {
        foreach (int size in (ReadOnlySpan<int>)[4, 12])
        {
            int from = Math.Max(0, i - size), to = Math.Min(Lines, i + 1 + size);
            row.Add((float)(_proseSum[i] - _proseSum[from]) / size);
            row.Add((float)(_proseSum[to] - _proseSum[i + 1]) / size);
            row.Add((_lexicalSum[i] - _lexicalSum[from]) / Math.Max(1, i - from));
            row.Add((_lexicalSum[to] - _lexicalSum[i + 1]) / Math.Max(1, to - i - 1));
            row.Add(_cueSum[i] - _cueSum[from]);
            row.Add(_cueSum[to] - _cueSum[i + 1]);
            row.Add((float)(_wordSum[to] - _wordSum[from]) / (to - from));
        }
        (int start, int end) = Run(i);
        int length = end - start + 1;
        row.Add(Math.Min(MostLines, length));
        row.Add(Math.Min(MostLines, i - start));
        row.Add(Math.Min(MostLines, end - i));
        row.Add((_lexicalSum[end + 1] - _lexicalSum[start]) / length);
        row.Add((float)(_wordSum[end + 1] - _wordSum[start]) / length);
        row.Add(_cueSum[end + 1] - _cueSum[start]);
        row.Add(start > 0 && _prose[start - 1]);
        row.Add(end + 1 < Lines && _prose[end + 1]);
        row.Add(start > 0 && _readings[start - 1].Features.EndsWithColon);
        for (int offset = 1; offset <= 4; offset++)
        {
            row.Add(Likeness(i, i - offset));
            row.Add(Likeness(i, i + offset));
        }
    }

    private void Place(ref FeatureRow row, int i)
    {
        row.Add(Math.Min(MostLines, i - _lastProse[i]));
        row.Add(Math.Min(MostLines, _nextProse[i] - i));
        row.Add(_lastProse[i] < 0);
        row.Add(_nextProse[i] == Lines);
        row.Add((float)_proseSum[i] / Math.Max(1, _proseSum[^1]));
        row.Add(Math.Min(MostLines, _proseSum[i]));
        row.Add(Math.Min(MostLines, _proseSum[^1] - _proseSum[i + 1]));
        row.Add((float)_proseSum[^1] / Lines);
        row.Add(MathF.Log(Lines));
        row.Add(_lexicalSum[^1] / Lines);
        row.Add(_firstProse == Lines ? 0 : _cueSum[_firstProse]);
        row.Add(_finalProse < 0 ? 0 : _cueSum[^1] - _cueSum[_finalProse + 1]);
        row.Add(_cueSum[^1]);
        int cue = _lastCue[i];
        row.Add(cue < 0 ? MostLines : Math.Min(MostLines, i - cue));
        row.Add(cue < 0 ? -1 : Array.IndexOf(Sections, _readings[cue].Cue!.Reason));
        row.Add(cue < 0 ? MostLines : Math.Min(MostLines, _proseSum[i] - _proseSum[cue]));
        int brief = _lastShort[i];
        row.Add(brief < 0 ? MostLines : Math.Min(MostLines, i - brief));
        row.Add(brief < 0 ? 0 : _readings[brief].Lexical);
    }

    /// <summary>How alike two lines are by their shape, 0–1; −1 where there is no such line.</summary>
    private float Likeness(int i, int j)
    {
        if (j < 0 || j >= Lines)
            return -1;
        ref readonly LineFeatures a = ref _readings[i].Features, b = ref _readings[j].Features;
        return (1 - Math.Abs(a.CapitalShare - b.CapitalShare)) * (1 - Math.Abs(a.DigitShare - b.DigitShare))
            * (a.EndsSentence == b.EndsSentence ? 1 : 0.5f)
            * Math.Min(a.Words + 1, b.Words + 1) / (float)Math.Max(a.Words + 1, b.Words + 1);
    }

    private bool IsFragment(int i) =>
        !_readings[i].Features.EndsSentence && _readings[i].Features.Words <= FragmentWords;
}
