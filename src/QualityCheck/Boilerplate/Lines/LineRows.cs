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
    public const int Count = (int)LineFeature.Count;

    /// <summary>
    /// The share of its words that a line of running text has in common with others where the text keeps to a topic: a
    /// judgement.
    /// </summary>
    private const float LeastShared = 0.3f;

    private readonly string _text;
    private readonly ImmutableArray<Line> _lines;
    private readonly ImmutableArray<LineReading> _readings;

    public LineRows(string text, ImmutableArray<Line> lines, LineLexicon lexicon, CancellationToken cancellationToken)
        : this(text, lines, new LineReader(lexicon).Read(text, lines), cancellationToken)
    {
    }

    public LineRows(string text, ImmutableArray<Line> lines, ImmutableArray<LineReading> readings,
        CancellationToken cancellationToken)
    {
        (_text, _lines, _readings) = (text, lines, readings);
        Places = new LinePlaces(readings, cancellationToken);
        Topics = new LineTopics(readings, Places.IsProse);
        Copies = new LineCopies(readings);
    }

    /// <summary>The number of lines.</summary>
    public int Lines => _lines.Length;

    public LinePlaces Places { get; }

    public LineTopics Topics { get; }

    public LineCopies Copies { get; }

    public LineReading Reading(int line) => _readings[line];

    /// <summary>The line as written.</summary>
    public ReadOnlySpan<char> Words(int line) => _lines[line].In(_text);

    public BoilerplateCue? Cue(int line) => _readings[line].Cue;

    public LineSigns Signs(int line) => _readings[line].Signs;

    public LineFeatures Features(int line) => _readings[line].Features;

    /// <summary>Whether the line is a sentence of some length and no cue.</summary>
    public bool IsProse(int line) => Places.IsProse[line];

    /// <summary>How far the words of a line alone speak for boilerplate, as the logarithm of the odds.</summary>
    public float Lexical(int line) => _readings[line].Lexical;

    /// <summary>
    /// The cue of a list such as “Related articles” that stands at most so many lines above, with no running text
    /// between; null where there is none.
    /// </summary>
    public BoilerplateCue? SectionCue(int line, int lines) =>
        Places.LastCue(line) is var cue and >= 0 && line - cue <= lines && Places.Prose(cue, line) == 0
            ? Cue(cue)
            : null;

    /// <summary>The share of a line's words of substance that the running text on other lines has, 0–1.</summary>
    public float TopicShare(int line)
    {
        Span<float> shares = stackalloc float[LineTopics.ShareCount];
        Topics.Shares(line, IsProse(line), shares);
        return shares[LineTopics.Running];
    }

    /// <summary>
    /// The first and the last line of running text that shares its topic with other such lines, or of any where none
    /// does; the number of lines and −1 where there is none.
    /// </summary>
    public (int First, int Last) Body()
    {
        foreach (float least in (ReadOnlySpan<float>)[LeastShared, float.Epsilon, 0])
        {
            (int first, int last) = (Places.FirstProse, Places.FinalProse);
            while (first < last && !IsBody(first, least))
                first++;
            while (last > first && !IsBody(last, least))
                last--;
            if (first < last)
                return (first, last);
        }
        return (Places.FirstProse, Places.FinalProse);
    }

    private bool IsBody(int line, float least) => IsProse(line) && TopicShare(line) >= least;

    /// <summary>Fills in the features of a line.</summary>
    public void Fill(int line, FeatureRow row) => LineRow.Fill(this, line, row);
}
