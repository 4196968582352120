namespace QualityCheck.Training;

/// <summary>A row of <c>data/gold/hedges.tsv</c>: a hedge cue in an article of the gold corpus.</summary>
/// <param name="File">The article.</param>
/// <param name="Span">Its place in the article's text without marks.</param>
/// <param name="Type">Its type.</param>
/// <param name="Strength">strong, medium or weak.</param>
/// <param name="Holder">author, named or unnamed.</param>
/// <param name="Flags">quoted, negated, question, conditional.</param>
/// <param name="IsAgreed">Whether both passes found it; it counts neither for nor against otherwise.</param>
internal sealed record GoldCue(string File, TextSpan Span, string Type, string Strength, string Holder,
    IReadOnlyList<string> Flags, bool IsAgreed)
{
    public static IReadOnlyList<GoldCue> All { get; } = Read();

    private static IReadOnlyList<GoldCue> Read()
    {
        Dictionary<string, string> texts = GoldEntry.All.ToDictionary(entry => entry.File, entry => entry.Article.Text);
        return [.. System.IO.File.ReadLines(Path.Combine(DatasetFolder.RepositoryRoot, "data", "gold", "hedges.tsv"))
            .Where(line => line[0] != '#').Select(line => Parse(line, texts))];
    }

    private static GoldCue Parse(string row, Dictionary<string, string> texts)
    {
        if (row.Split('\t') is not [var file, var context, var type, var strength, var holder, var flags, var marked])
            throw new FormatException($"Not a row of seven columns: {row}");
        int open = context.IndexOf('[', StringComparison.Ordinal),
            close = context.IndexOf(']', StringComparison.Ordinal);
        string text = texts[file], words = context.Remove(close, 1).Remove(open, 1);
        int at = text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(words, at + 1, StringComparison.Ordinal) >= 0)
            throw new FormatException($"Not one place in {file}: {context}");
        return new GoldCue(file, TextSpan.FromBounds(at + open, at + close - 1), type, strength, holder,
            flags == "-" ? [] : flags.Split(','), marked == "both");
    }
}
