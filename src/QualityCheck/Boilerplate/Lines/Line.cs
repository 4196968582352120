using System.Buffers;
using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>A line that is not blank.</summary>
/// <param name="Start">Offset of its first character that is no white space.</param>
/// <param name="Length">Number of UTF-16 code units, trailing white space left out.</param>
/// <param name="BlankBefore">Whether a blank line stands before it.</param>
internal readonly record struct Line(int Start, int Length, bool BlankBefore)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029\u0085\f");

    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>
    /// The lines of the first <paramref name="length"/> characters; LF, CR, CRLF and the Unicode separators end a line.
    /// </summary>
    public static ImmutableArray<Line> Split(string text, int length)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        bool blank = true;
        int at = 0;
        while (at < length)
        {
            int size = text.AsSpan(at, length - at).IndexOfAny(LineEnds);
            int end = size < 0 ? length : at + size;
            ReadOnlySpan<char> line = text.AsSpan(at, end - at);
            int lead = line.Length - line.TrimStart().Length;
            int trimmed = line.Trim().Length;
            if (trimmed > 0)
                lines.Add(new Line(at + lead, trimmed, blank));
            blank = trimmed == 0;
            at = end + (end + 1 < length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines.ToImmutable();
    }
}
