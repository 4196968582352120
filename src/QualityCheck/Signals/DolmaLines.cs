namespace QualityCheck.Signals;

/// <summary>What Dolma's c4_v1 says of each line between line feeds; a line has its line feed.</summary>
internal static class DolmaLines
{
    private const int FewestWords = 3;

    public static void Read(TextCounts counts)
    {
        foreach (Range range in counts.Text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = counts.Text.AsSpan(range);
            bool lacksEnd = LacksEnd(line), hasFewWords = HasFewWords(line);
            int feed = range.End.Value < counts.Text.Length ? 1 : 0;
            counts.LineList.Add(range.Start.Value, line.Length + feed,
                lacksEnd ? "lines_with_no_ending_punctuation"
                    : hasFewWords ? "lines_with_too_few_words" : FilterVerdict.Keep,
                lacksEnd ? 1 : 0, hasFewWords ? 1 : 0);
        }
    }

    public static bool LacksEnd(ReadOnlySpan<char> line) =>
        PythonText.RightStrip(line) is not [.., '.' or '?' or '!' or '"'];

    public static bool HasFewWords(ReadOnlySpan<char> line) => SpacedWords.Count(line, FewestWords) < FewestWords;
}
