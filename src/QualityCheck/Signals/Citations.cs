namespace QualityCheck.Signals;

/// <summary>Wikipedia's marks that C4 takes out: <c>[12]</c>, <c>[edit]</c>, <c>[citation needed]</c>.</summary>
internal static class Citations
{
    private static readonly string[] Marks = ["[edit]", "[citation needed]"];

    /// <summary>The line without them, in the buffer, which has room for the line.</summary>
    public static ReadOnlySpan<char> Remove(ReadOnlySpan<char> line, Span<char> buffer)
    {
        int length = 0;
        while (!line.IsEmpty)
        {
            int plain = line.IndexOf('[');
            plain = plain < 0 ? line.Length : plain;
            line[..plain].CopyTo(buffer[length..]);
            length += plain;
            line = line[plain..];
            int mark = MarkAt(line);
            if (mark == 0 && !line.IsEmpty)
            {
                buffer[length++] = line[0];
                mark = 1;
            }
            line = line[mark..];
        }
        return buffer[..length];
    }

    private static int MarkAt(ReadOnlySpan<char> text)
    {
        foreach (string mark in Marks)
        {
            if (text.StartsWith(mark))
                return mark.Length;
        }
        int end = 1;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end < text.Length && text[end] == ']' ? end + 1 : 0;
    }
}
