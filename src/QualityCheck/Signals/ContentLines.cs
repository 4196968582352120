using System.Buffers;
using System.Text;

namespace QualityCheck.Signals;

/// <summary>
/// The lines of a text that are no noise, with their words: in lower case, without what is no letter or digit at either
/// end. Noise is a line below three words that no end mark ends: "Read more", "* * *", "12". Kept from text to text.
/// </summary>
internal sealed class ContentLines
{
    /// <summary>C4's fewest words of a line; C4 drops shorter lines also where they are sentences.</summary>
    private const int FewestWords = 3;

    /// <summary>FineWeb's short line, in code points.</summary>
    private const int ShortLine = 30;

    private readonly SegmentTable _lineTable = new();
    private readonly SegmentTable _paragraphTable = new();
    private SegmentFigures _lines, _paragraphs;
    private char[] _buffer = [];

    /// <summary>How the lines repeat.</summary>
    public SegmentFigures Lines => _lines;

    /// <summary>How the paragraphs repeat, which blank lines end; each from its first such line to its last.</summary>
    public SegmentFigures Paragraphs => _paragraphs;

    /// <summary>Lines that begin with a bullet.</summary>
    public int Bullets { get; private set; }

    /// <summary>Lines that end with an ellipsis.</summary>
    public int Ellipses { get; private set; }

    /// <summary>Lines that an end mark ends.</summary>
    public int Ended { get; private set; }

    /// <summary>Lines of at most 30 characters.</summary>
    public int Short { get; private set; }

    public static void Read(string text, TextCounts counts) => counts.Content.ReadLines(text, counts);

    private void ReadLines(string text, TextCounts counts)
    {
        (_lines, _paragraphs, Bullets, Ellipses, Ended, Short) = (default, default, 0, 0, 0, 0);
        _lineTable.Clear(text, counts.HasPairs);
        _paragraphTable.Clear(text, counts.HasPairs);
        int first = -1, last = 0;
        var splitter = new LineSplitter(text);
        for (int start = 0; splitter.MoveNext(); start = text.Length - splitter.Left)
        {
            ReadOnlySpan<char> left = PythonText.LeftStrip(splitter.Current), line = PythonText.RightStrip(left);
            if (line.IsEmpty)
                AddParagraph(ref first, last);
            if (IsNoise(line))
                continue;
            int at = start + splitter.Current.Length - left.Length;
            (first, last) = (first < 0 ? at : first, at + line.Length);
            int length = _lineTable.LengthOf(at, line.Length);
            _lines.Add(length, _lineTable.Occurrence(at, line.Length));
            Short += length <= ShortLine ? 1 : 0;
            Bullets += StartsWithBullet(line) ? 1 : 0;
            Ellipses += LineTests.EndsWithEllipsis(line) ? 1 : 0;
            Ended += HasEnd(line) ? 1 : 0;
            AddWords(line, counts.Words);
        }
        AddParagraph(ref first, last);
    }

    private static bool StartsWithBullet(ReadOnlySpan<char> line) =>
        line is ['•' or '-' or '*' or '·' or '●' or '▪' or '◦' or '‣', ..];

    private static bool IsNoise(ReadOnlySpan<char> line)
    {
        if (HasEnd(line))
            return false;
        int words = 0;
        for (int start = SpacedWords.Skip(line, 0); start < line.Length && words < FewestWords;)
        {
            int end = SpacedWords.End(line, start);
            words += IsWord(line[start..end]) ? 1 : 0;
            start = SpacedWords.Skip(line, end);
        }
        return words < FewestWords;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!IsSign(c))
                return true;
        }
        return false;
    }

    /// <summary>The end marks of sentences in the larger scripts, with a quotation mark or bracket behind.</summary>
    private static bool HasEnd(ReadOnlySpan<char> line) =>
        line.TrimEnd("\"'”’»)]") is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' or '۔'];

    private void AddParagraph(ref int first, int last)
    {
        if (first >= 0)
            _paragraphTable.Add(ref _paragraphs, first, last - first);
        first = -1;
    }

    private void AddWords(ReadOnlySpan<char> line, WordList words)
    {
        Room.For(ref _buffer, line.Length);
        Lower(line, _buffer);
        ReadOnlySpan<char> lower = _buffer.AsSpan(0, line.Length);
        var splitter = new WordSplitter(lower);
        while (splitter.MoveNext())
        {
            int start = splitter.Start, end = splitter.End;
            while (start < end && IsSign(lower[start]))
                start++;
            while (start < end && IsSign(lower[end - 1]))
                end--;
            if (start < end)
                words.Add(lower, start, end);
        }
    }

    private static void Lower(ReadOnlySpan<char> line, Span<char> buffer)
    {
        while (Ascii.ToLower(line, buffer, out int written) != OperationStatus.Done)
        {
            buffer[written] = char.ToLowerInvariant(line[written]);
            line = line[(written + 1)..];
            buffer = buffer[(written + 1)..];
        }
    }

    private static bool IsSign(char c) =>
        char.IsAscii(c)
            ? !char.IsAsciiLetterOrDigit(c)
            : char.IsPunctuation(c) || char.IsSymbol(c) || char.IsControl(c);
}
