using System.Collections.Immutable;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Boilerplate;

namespace QualityCheck.Training;

/// <summary>A flattened page, or a part of one, with what people marked as its article, line by line.</summary>
internal sealed class MarkedLines
{
    private const int MostAround = 30;
    private const double Doubtful = 0.3;
    private const double WordsOfOne = 20;
    private const double MostWeight = 4;

    /// <summary>A line as the data set has it.</summary>
    internal sealed record SourceLine(string Text, string Label, double Tokens, bool InGold)
    {
        public bool IsContent => Label == "content";
    }

    /// <summary>A flattened page as the data set has it.</summary>
    internal sealed record Row(string Doc, string? Url, bool Usable, int? FirstContent, int? LastContent,
        IReadOnlyList<SourceLine> Lines)
    {
        public string? Title { get; init; }

        public bool English { get; init; } = true;

        public bool InlineClean { get; init; } = true;

        /// <summary>What each of its lines counts to the trees.</summary>
        public double Weight { get; init; } = 1;

        /// <summary>Whether the figures are measured on it, or it is for learning only.</summary>
        public bool IsMeasured { get; init; } = true;

        /// <summary>The part of cross-validation it belongs to; pages of a domain stay together.</summary>
        public int Fold => WebPage.FoldOf(Url, Doc);
    }

    private MarkedLines(Row page, LineWindow window, IReadOnlyList<SourceLine> lines, int offset)
    {
        (Page, Window, Source) = (page, window, lines);
        Text = string.Join('\n', lines.Select(line => line.Text));
        Lines = Line.Split(Text, Text.Length);
        (Targets, Weights, SourceOf) = (new float[Lines.Length], new float[Lines.Length], new int[Lines.Length]);
        int at = 0, start = 0;
        for (int i = 0; i < Lines.Length; i++)
        {
            while (Lines[i].Start > start + lines[at].Text.Length)
                start += lines[at++].Text.Length + 1;
            SourceLine line = lines[at];
            SourceOf[i] = at;
            bool inside = offset + at > page.FirstContent && offset + at < page.LastContent;
            Targets[i] = line.IsContent ? 0 : 1;
            Weights[i] = line.IsContent ? (float)Math.Min(MostWeight, 1 + line.Tokens / WordsOfOne) : line.InGold
                ? 0
                : inside && !page.InlineClean ? (float)Doubtful : 1;
        }
    }

    public Row Page { get; }

    public LineWindow Window { get; }

    public IReadOnlyList<SourceLine> Source { get; }

    public string Text { get; }

    public ImmutableArray<Line> Lines { get; }

    /// <summary>For each line 1 where it is boilerplate.</summary>
    public float[] Targets { get; }

    /// <summary>For each line how much it counts.</summary>
    public float[] Weights { get; }

    /// <summary>For each line its number in <see cref="Source"/>.</summary>
    public int[] SourceOf { get; }

    public int Fold => Page.Fold;

    public static IReadOnlyList<Row> Read(string path) =>
        [.. JsonLines.Read<Row>(path).Where(page => page.Usable && page.English && page.FirstContent is not null)];

    /// <summary>The page in this window.</summary>
    public static MarkedLines Of(Row page, LineWindow window)
    {
        int first = page.FirstContent!.Value, end = page.LastContent!.Value + 1;
        var hash =
            new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(page.Doc)), isUnsigned: true, isBigEndian: true);
        int before = (int)(hash % (MostAround + 1)), after = (int)(hash / (MostAround + 1) % (MostAround + 1));
        (int from, int to) = window switch
        {
            LineWindow.Full => (0, page.Lines.Count),
            LineWindow.Near => (first - before, end + after),
            LineWindow.Edge => (first - after / 4, end + before / 4),
            _ => (first, end),
        };
        (from, to) = (Math.Max(0, from), Math.Min(page.Lines.Count, to));
        return new MarkedLines(page, window, [.. page.Lines.Take(from..to)], from);
    }
}
