using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Which words of substance the lines of a text share: with any other line, with its running text, and with the lines
/// just before and behind.
/// </summary>
internal sealed class LineTopics
{
    /// <summary>The number of shares that <see cref="Shares"/> fills in.</summary>
    public const int ShareCount = 6;

    /// <summary>Which of them is the share that the running text has.</summary>
    public const int Running = 1;

    /// <summary>How many lines away a line is near, which the model has learned.</summary>
    private const int Near = 3;

    /// <summary>How many lines away it is far and still asked, which the model has learned.</summary>
    private const int Far = 10;

    /// <summary>On more lines of running text a word does not speak any louder: a judgement.</summary>
    private const int Often = 8;

    private readonly int[] _words;
    private readonly int[] _starts;
    private readonly int[] _lines;
    private readonly int[] _prose;

    // For every word how many lines away the nearest line before it, or behind it, is that has the word too.
    private readonly int[] _before;
    private readonly int[] _behind;

    public LineTopics(ImmutableArray<LineReading> lines, bool[] prose)
    {
        _starts = new int[lines.Length + 1];
        for (int i = 0; i < lines.Length; i++)
            _starts[i + 1] = _starts[i] + lines[i].Words.Length;
        _words = new int[_starts[^1]];
        for (int i = 0; i < lines.Length; i++)
            lines[i].Words.CopyTo(_words, _starts[i]);
        int known = _words.Length == 0 ? 0 : _words.Max() + 1;
        (_lines, _prose, _before, _behind) = (new int[known], new int[known], new int[_words.Length],
            new int[_words.Length]);
        int[] last = new int[known];
        Array.Fill(last, -1);
        for (int i = 0; i < lines.Length; i++)
        {
            for (int w = _starts[i]; w < _starts[i + 1]; w++)
                _before[w] = last[_words[w]] < 0 ? int.MaxValue : i - last[_words[w]];
            int running = prose[i] ? 1 : 0;
            foreach (int word in Words(i))
            {
                if (last[word] == i)
                    continue;
                _lines[word]++;
                _prose[word] += running;
                last[word] = i;
            }
        }
        Array.Fill(last, -1);
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            for (int w = _starts[i]; w < _starts[i + 1]; w++)
                _behind[w] = last[_words[w]] < 0 ? int.MaxValue : last[_words[w]] - i;
            foreach (int word in Words(i))
                last[word] = i;
        }
    }

    /// <summary>Number of a line's words of substance.</summary>
    public int Count(int line) => _starts[line + 1] - _starts[line];

    /// <summary>
    /// The shares of a line's words of substance that other lines have, that the running text has, and that the lines
    /// near and far before and behind have, 0–1; 0 where it has none.
    /// </summary>
    public void Shares(int line, bool prose, Span<float> shares)
    {
        shares.Clear();
        int others = 0, running = 0, own = prose ? 1 : 0, nearBefore = 0, nearBehind = 0, farBefore = 0, farBehind = 0;
        for (int w = _starts[line]; w < _starts[line + 1]; w++)
        {
            others += _lines[_words[w]] > 1 ? 1 : 0;
            running += _prose[_words[w]] > own ? 1 : 0;
            nearBefore += _before[w] <= Near ? 1 : 0;
            nearBehind += _behind[w] <= Near ? 1 : 0;
            farBefore += _before[w] <= Far ? 1 : 0;
            farBehind += _behind[w] <= Far ? 1 : 0;
        }
        float share = 1f / Math.Max(1, Count(line));
        shares[0] = others * share;
        shares[Running] = running * share;
        shares[2] = nearBefore * share;
        shares[3] = nearBehind * share;
        shares[4] = farBefore * share;
        shares[5] = farBehind * share;
    }

    /// <summary>
    /// How far a line speaks of what the running text is about: its words of substance that come in the running text,
    /// the more the oftener, times their share of all; 0 where it has none.
    /// </summary>
    public float Weight(int line)
    {
        int hits = 0, known = 0;
        for (int w = _starts[line]; w < _starts[line + 1]; w++)
        {
            int often = _words.AsSpan(_starts[line], w - _starts[line]).Contains(_words[w])
                ? 0
                : Math.Min(Often, _prose[_words[w]]);
            hits += often;
            known += _prose[_words[w]] > 0 ? 1 : 0;
        }
        return (float)hits / Often * known / Math.Max(1, Count(line));
    }

    /// <summary>How many words of substance two lines have in common.</summary>
    public int Common(int line, int other)
    {
        int common = 0;
        for (int w = _starts[line]; w < _starts[line + 1]; w++)
            common += Words(other).Contains(_words[w])
                && !_words.AsSpan(_starts[line], w - _starts[line]).Contains(_words[w]) ? 1 : 0;
        return common;
    }

    private ReadOnlySpan<int> Words(int line) => _words.AsSpan(_starts[line], Count(line));
}
