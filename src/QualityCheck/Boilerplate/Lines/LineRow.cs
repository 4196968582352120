using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>The features of a line: its own, those of its neighbours, and those of its place.</summary>
internal static class LineRow
{
    /// <summary>How many lines before and behind it a line is compared to: a judgement.</summary>
    public const int AlikeReach = 4;

    /// <summary>How many lines before and behind it a line is told of: a judgement.</summary>
    private const int Reach = 3;

    /// <summary>No line is told to have more words: a judgement.</summary>
    private const int MostWords = 100;

    /// <summary>No run or distance is told to have more lines: a judgement.</summary>
    private const int MostLines = 50;

    /// <summary>How alike by their sentence ends two lines are of which one has none: a judgement.</summary>
    private const float OneEndsSentence = 0.5f;

    /// <summary>The sections by their numbers, which the model has learned.</summary>
    private static readonly string[] Sections =
    [
        "related-link", "comment-form", "call-to-action", "share-bar", "navigation", "cookie-legal", "advertisement",
        "tag-list", "author-bio", "table-of-contents",
    ];

    /// <summary>How far the windows reach, which the model has learned.</summary>
    private static ReadOnlySpan<int> WindowSizes => [4, 12];

    public static void Fill(LineRows rows, int i, FeatureRow values)
    {
        var row = new NamedRow<LineFeature>(values);
        AddOwn(ref row, rows, i);
        AddShared(ref row, rows, i);
        row.Begin(LineFeature.Neighbours);
        for (int offset = -Reach; offset <= Reach; offset++)
        {
            if (offset != 0)
                AddNeighbour(ref row, rows, i, i + offset);
        }
        row.Begin(LineFeature.Windows);
        foreach (int size in WindowSizes)
            AddWindow(ref row, rows, i, size);
        AddRun(ref row, rows, i);
        row.Begin(LineFeature.Likeness);
        for (int offset = 1; offset <= AlikeReach; offset++)
        {
            row.More(Likeness(rows, i, i - offset));
            row.More(Likeness(rows, i, i + offset));
        }
        AddPlace(ref row, rows.Places, i);
        AddText(ref row, rows.Places, rows.Lines);
        AddSection(ref row, rows, i);
    }

    private static void AddOwn(ref NamedRow<LineFeature> row, LineRows rows, int i)
    {
        LineReading line = rows.Reading(i);
        row.Add(LineFeature.Words, Math.Min(MostWords, line.Features.Words));
        line.Features.AddTo(ref row, LineFeature.Shape);
        row.Add(LineFeature.Lexical, line.Lexical);
        row.Add(LineFeature.Inside, line.Inside);
        line.Signs.AddTo(ref row);
    }

    private static void AddShared(ref NamedRow<LineFeature> row, LineRows rows, int i)
    {
        Span<float> shares = stackalloc float[LineTopics.ShareCount];
        rows.Topics.Shares(i, rows.IsProse(i), shares);
        row.Add(LineFeature.Substance, rows.Topics.Count(i));
        row.Add(LineFeature.TopicShares, shares);
        row.Add(LineFeature.Copies, rows.Copies.Same(i));
        row.Add(LineFeature.SameOpening, rows.Copies.SameOpening(i));
        row.Add(LineFeature.SameEnding, rows.Copies.SameEnding(i));
    }

    private static void AddNeighbour(ref NamedRow<LineFeature> row, LineRows rows, int i, int j)
    {
        LineReading? line = j >= 0 && j < rows.Lines ? rows.Reading(j) : null;
        row.More(line is null ? -1 : Math.Min(MostWords, line.Features.Words));
        row.More(line is not null && line.Features.EndsSentence);
        row.More(line is null ? 0 : line.Features.Cue);
        row.More(line is null ? 0 : line.Lexical);
        if (Math.Abs(i - j) > 1)
            return;
        row.More(line is null ? 0 : line.Inside);
        row.More(line is null ? -1 : line.Features.CapitalShare);
        row.More(line is null ? -1 : line.Features.FunctionWordShare);
        row.More(line is not null && line.Features.EndsWithColon);
        row.More(line is not null && char.IsAsciiDigit(rows.Words(j)[0]));
        row.More(line is null ? -1
            : (float)line.Features.Words / Math.Max(1, rows.Reading(i).Features.Words + line.Features.Words));
    }

    private static void AddWindow(ref NamedRow<LineFeature> row, LineRows rows, int i, int size)
    {
        LinePlaces places = rows.Places;
        int from = Math.Max(0, i - size), to = Math.Min(rows.Lines, i + 1 + size);
        row.More((float)places.Prose(from, i) / size);
        row.More((float)places.Prose(i + 1, to) / size);
        row.More(places.Lexical(from, i) / Math.Max(1, i - from));
        row.More(places.Lexical(i + 1, to) / Math.Max(1, to - i - 1));
        row.More(places.Cues(from, i));
        row.More(places.Cues(i + 1, to));
        row.More((float)places.Words(from, to) / (to - from));
    }

    private static void AddRun(ref NamedRow<LineFeature> row, LineRows rows, int i)
    {
        LinePlaces places = rows.Places;
        (int start, int end) = places.Run(i);
        int length = end - start + 1;
        row.Add(LineFeature.RunLength, Math.Min(MostLines, length));
        row.Add(LineFeature.RunBefore, Math.Min(MostLines, i - start));
        row.Add(LineFeature.RunBehind, Math.Min(MostLines, end - i));
        row.Add(LineFeature.RunLexical, places.Lexical(start, end + 1) / length);
        row.Add(LineFeature.RunWords, (float)places.Words(start, end + 1) / length);
        row.Add(LineFeature.RunCues, places.Cues(start, end + 1));
        row.Add(LineFeature.RunFollowsProse, start > 0 && rows.IsProse(start - 1));
        row.Add(LineFeature.RunPrecedesProse, end + 1 < rows.Lines && rows.IsProse(end + 1));
        row.Add(LineFeature.RunFollowsColon, start > 0 && rows.Reading(start - 1).Features.EndsWithColon);
    }

    private static void AddPlace(ref NamedRow<LineFeature> row, LinePlaces places, int i)
    {
        int lines = places.IsProse.Length, all = places.Prose(0, lines);
        row.Add(LineFeature.LinesFromProse, Math.Min(MostLines, i - places.LastProse(i)));
        row.Add(LineFeature.LinesToProse, Math.Min(MostLines, places.NextProse(i) - i));
        row.Add(LineFeature.BeforeAllProse, places.LastProse(i) < 0);
        row.Add(LineFeature.BehindAllProse, places.NextProse(i) == lines);
        row.Add(LineFeature.ProseShareBefore, (float)places.Prose(0, i) / Math.Max(1, all));
        row.Add(LineFeature.ProseBefore, Math.Min(MostLines, places.Prose(0, i)));
        row.Add(LineFeature.ProseBehind, Math.Min(MostLines, places.Prose(i + 1, lines)));
    }

    private static void AddText(ref NamedRow<LineFeature> row, LinePlaces places, int lines)
    {
        int first = places.FirstProse, last = places.FinalProse;
        row.Add(LineFeature.ProseShare, (float)places.Prose(0, lines) / lines);
        row.Add(LineFeature.Lines, MathF.Log(lines));
        row.Add(LineFeature.TextLexical, places.Lexical(0, lines) / lines);
        row.Add(LineFeature.CuesBeforeProse, first == lines ? 0 : places.Cues(0, first));
        row.Add(LineFeature.CuesBehindProse, last < 0 ? 0 : places.Cues(last + 1, lines));
        row.Add(LineFeature.Cues, places.Cues(0, lines));
    }

    private static void AddSection(ref NamedRow<LineFeature> row, LineRows rows, int i)
    {
        int cue = rows.Places.LastCue(i), brief = rows.Places.LastShort(i);
        row.Add(LineFeature.LinesFromSection, cue < 0 ? MostLines : Math.Min(MostLines, i - cue));
        row.Add(LineFeature.Section, cue < 0 ? -1 : Array.IndexOf(Sections, rows.Cue(cue)!.Reason));
        row.Add(LineFeature.ProseFromSection,
            cue < 0 ? MostLines : Math.Min(MostLines, rows.Places.Prose(cue, i)));
        row.Add(LineFeature.LinesFromShort, brief < 0 ? MostLines : Math.Min(MostLines, i - brief));
        row.Add(LineFeature.ShortLexical, brief < 0 ? 0 : rows.Lexical(brief));
    }

    /// <summary>How alike two lines are by their shape, 0–1; −1 where there is no such line.</summary>
    private static float Likeness(LineRows rows, int i, int j)
    {
        if (j < 0 || j >= rows.Lines)
            return -1;
        ref readonly LineFeatures a = ref rows.Reading(i).Features, b = ref rows.Reading(j).Features;
        return (1 - Math.Abs(a.CapitalShare - b.CapitalShare)) * (1 - Math.Abs(a.DigitShare - b.DigitShare))
            * (a.EndsSentence == b.EndsSentence ? 1 : OneEndsSentence)
            * Math.Min(a.Words + 1, b.Words + 1) / (float)Math.Max(a.Words + 1, b.Words + 1);
    }
}
