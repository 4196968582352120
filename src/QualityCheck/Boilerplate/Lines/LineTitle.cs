namespace QualityCheck.Boilerplate;

/// <summary>
/// Which line is the article's headline: of those above its running text that look like one, the first of those that
/// speak most of what that text is about.
/// </summary>
internal static class LineTitle
{
    /// <summary>The most words of a headline: a judgement.</summary>
    private const int MostWords = 25;
    /// <summary>The most characters of a headline: a judgement.</summary>
    private const int MostLength = 200;
    /// <summary>From so many lines above the running text on, distance does not count any more: a judgement.</summary>
    private const int MostDistance = 30;
    /// <summary>From so many words on, length does not count any more: a judgement.</summary>
    private const int EnoughWords = 6;
    /// <summary>What a line between a headline and the running text costs: a judgement.</summary>
    private const float LossPerLine = 0.03f;
    /// <summary>What a word of a headline is worth: a judgement.</summary>
    private const float GainPerWord = 0.3f;
    /// <summary>By how much a later line has to be the better headline: a judgement.</summary>
    private const float Near = 0.4f;

    /// <summary>The headline's number; −1 where no line looks like one.</summary>
    public static int Of(LineRows rows)
    {
        (int body, _) = rows.Body();
        if (body == rows.Lines)
            return -1;
        int title = -1;
        float best = float.MinValue;
        for (int i = 0; i < body; i++)
        {
            if (!MayBe(rows.Words(i)) || rows.Cue(i) is not null || rows.IsProse(i)
                || rows.Topics.Weight(i) is not (> 0 and var weight))
                continue;
            float score = weight - LossPerLine * Math.Min(MostDistance, body - i)
                + GainPerWord * Math.Min(EnoughWords, rows.Features(i).Words);
            if (score > best + (title < 0 ? 0 : Near))
                title = i;
            best = Math.Max(best, score);
        }
        return title;
    }

    /// <summary>Whether the line looks like a headline.</summary>
    public static bool MayBe(ReadOnlySpan<char> line) =>
        LineShape.LooksLikeHeading(line, MostWords, MostLength) && line[^1] != ':' && LineShape.ListMarker(line) == 0
        && !line.StartsWith("By ", StringComparison.Ordinal);
}
