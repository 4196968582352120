using System.Text;

namespace QualityCheck.Signals;

/// <summary>RedPajama's signals of lines; a line has its line feed, and there is none behind the last.</summary>
internal static class RedpajamaLines
{
    public static int Count(string text) => text.AsSpan().Count('\n') + (text is "" or [.., '\n'] ? 0 : 1);

    public static void Read(TextCounts counts)
    {
        string text = counts.Text;
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start), end = feed < 0 ? text.Length : feed + 1;
            Add(counts, start, end);
            start = end;
        }
    }

    private static void Add(TextCounts counts, int start, int end)
    {
        ReadOnlySpan<char> line = counts.Text.AsSpan(start, end - start);
        int words = 0, javaScript = 0, numeric = 0, length = 0;
        for (int at = SpacedWords.Skip(line, 0); at < line.Length;)
        {
            int behind = SpacedWords.End(line, at);
            ReadOnlySpan<char> word = RedpajamaWords.Normalized(line[at..behind], ref counts.Buffer);
            at = SpacedWords.Skip(line, behind);
            if (word.IsEmpty)
                continue;
            length += PythonText.Length(word) + (words > 0 ? 1 : 0);
            words++;
            javaScript += word is "javascript" ? 1 : 0;
            foreach (Rune rune in word.EnumerateRunes())
                numeric += PythonText.IsNumeric(rune) ? 1 : 0;
        }
        counts.LineList.Add(start, line.Length, FilterVerdict.Keep, javaScript,
            LineTests.EndsWithTerminalPunctuation(line) ? 1 : 0, words,
            RedpajamaSignals.Round((double)PythonText.CountUpper(line) / PythonText.Length(line)),
            RedpajamaSignals.Round(Signal.Of(numeric, length)), LineTests.StartsWithBulletPoint(line) ? 1 : 0);
    }
}
