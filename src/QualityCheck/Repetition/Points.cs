namespace QualityCheck.Repetition;

/// <summary>
/// What the paragraphs of a whole text say: how many different things, of those that a text of its length says, and
/// which paragraphs hold hardly more than one earlier paragraph did. Takes time as the length of the text.
/// </summary>
internal sealed class Points
{
    /// <summary>
    /// With fewer paragraphs, words a paragraph, stems a paragraph or words in all a text is too short to tell.
    /// </summary>
    private const int FewestParagraphs = 4, FewestWords = 15, FewestStems = 5, ShortestText = 120;

    /// <summary>A stem leads to so many earlier paragraphs at most, which bounds the work.</summary>
    private const int LongestPosting = 32;

    // Stems that an article of so many words has: fitted to 791 articles of the web, of which none is below the limit
    // with such paragraphs.
    private const double StemsAtOne = 1.828, Growth = 0.728;

    /// <summary>
    /// Below this share of the expected stems a text says little, and from that share of known stems on a paragraph
    /// returns: chosen on texts of our own that make one point again and again, and on 791 articles of the web, none of
    /// which is charged.
    /// </summary>
    private const double LeastSaid = 0.6, LeastShared = 0.36;

    /// <summary>
    /// Below this share of the expected stems a return counts whole, above it evenly less: a few misspelt words more
    /// make no other text of it. A judgement.
    /// </summary>
    private const double LittleSaid = 0.4;

    /// <summary>
    /// A text with more figures a word is a table in lines. Names are not counted: they are put in easily.
    /// </summary>
    private const double MostFigures = 0.12;

    /// <summary>A paragraph and the earlier one that holds most of it.</summary>
    /// <param name="First">The earlier paragraph.</param>
    /// <param name="Later">The later paragraph.</param>
    /// <param name="Shared">The share of the later one's stems that stand in the earlier one, 0–1.</param>
    /// <param name="Weight">What it counts, 0–1: little where the text says nearly as much as others do.</param>
    public readonly record struct Return(Window First, Window Later, double Shared, double Weight);

    private readonly ComparedText _text;
    private readonly List<(Window Window, int[] Stems)> _paragraphs = [];
    // The sentence that began the last paragraph with a stem, and one more, so that 0 is none.
    private readonly int[] _seen;
    private readonly List<int> _stems = [];
    private int _words, _figures;

    private Points(ComparedText text) => (_text, _seen) = (text, new int[text.Stems]);

    /// <summary>
    /// The paragraphs that make a point again, in a text that makes few and makes them again and again; none in any
    /// other.
    /// </summary>
    public static IReadOnlyList<Return> ReturningIn(ComparedText text)
    {
        var points = new Points(text);
        for (int s = 0; s < text.Sentences;)
            s = points.Read(s);
        if (points._paragraphs.Count < FewestParagraphs || points._words < ShortestText
            || points._figures > MostFigures * points._words)
            return [];
        double said = points.DifferentStems() / (StemsAtOne * Math.Pow(points._words, Growth));
        if (said >= LeastSaid)
            return [];
        List<Return> returns = points.Returns();
        double weight = Math.Min(1, (LeastSaid - said) / (LeastSaid - LittleSaid));
        return returns.Count >= FewestParagraphs - 1 && returns.Average(pair => pair.Shared) >= LeastShared
            ? [.. returns.Where(pair => pair.Shared >= LeastShared).Select(pair => pair with { Weight = weight })]
            : [];
    }

    private double DifferentStems()
    {
        var stands = new bool[_text.Stems];
        foreach ((_, int[] stems) in _paragraphs)
        {
            foreach (int stem in stems)
                stands[stem] = true;
        }
        return stands.AsSpan().Count(true);
    }

    /// <summary>Reads the paragraph that begins with a sentence; the first sentence behind it.</summary>
    private int Read(int first)
    {
        int block = _text.Source.Sentences[first].Block, end = first, words = 0, figures = 0;
        _stems.Clear();
        for (; end < _text.Sentences && _text.Source.Sentences[end].Block == block; end++)
        {
            if (_text.Source.BlockOf(_text.Source.Sentences[end]).Kind != BlockKind.Paragraph || _text.IsPattern(end))
                continue;
            words += _text.Source.Sentences[end].Words;
            figures += _text.FiguresOf(end).Length;
            foreach (int stem in _text.StemsOf(end))
            {
                if (_seen[stem] == first + 1)
                    continue;
                _seen[stem] = first + 1;
                _stems.Add(stem);
            }
        }
        if (words < FewestWords)
            return end;
        _words += words;
        _figures += figures;
        _paragraphs.Add((new Window(first, end - first), [.. _stems]));
        return end;
    }

    private List<Return> Returns()
    {
        var returns = new List<Return>();
        var postings = new Dictionary<int, List<int>>();
        var votes = new int[_paragraphs.Count];
        for (int later = 0; later < _paragraphs.Count; later++)
        {
            int[] stems = _paragraphs[later].Stems;
            int nearest = -1;
            foreach (int stem in stems)
            {
                if (!postings.TryGetValue(stem, out List<int>? posting))
                    postings.Add(stem, posting = []);
                foreach (int first in posting)
                    votes[first]++;
            }
            foreach (int first in stems.SelectMany(stem => postings[stem]))
                nearest = nearest < 0 || votes[first] > votes[nearest]
                    || votes[first] == votes[nearest] && first < nearest ? first : nearest;
            if (later > 0 && stems.Length >= FewestStems)
                returns.Add(
                    new Return(_paragraphs[Math.Max(0, nearest)].Window, _paragraphs[later].Window,
                        nearest < 0 ? 0 : (double)votes[nearest] / stems.Length, 1));
            foreach (int stem in stems)
            {
                foreach (int first in postings[stem])
                    votes[first] = 0;
                if (postings[stem].Count < LongestPosting)
                    postings[stem].Add(later);
            }
        }
        return returns;
    }
}
