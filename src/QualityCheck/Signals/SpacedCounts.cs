namespace QualityCheck.Signals;

/// <summary>What stands between white space, counted beside words of another kind.</summary>
internal readonly struct SpacedCounts
{
    /// <summary>Characters of the longest of the words of the Gopher paper: that, have, with.</summary>
    private const int LongestStopWord = 4;

    /// <summary>How many there are.</summary>
    public int Count { get; private init; }

    /// <summary>Their code points.</summary>
    public int Length { get; private init; }

    /// <summary>How many have no letter.</summary>
    public int WithoutLetter { get; private init; }

    /// <summary>How many are one of the eight words of the Gopher paper, whatever their case.</summary>
    public int StopWords { get; private init; }

    public static SpacedCounts Of(TextCounts counts)
    {
        ReadOnlySpan<char> text = counts.Text;
        int count = 0, length = 0, withoutLetter = 0, stopWords = 0;
        Span<char> lower = stackalloc char[LongestStopWord];
        var words = new WordSplitter(text);
        while (words.MoveNext())
        {
            ReadOnlySpan<char> word = text[words.Start..words.End];
            (count, length) = (count + 1, length + (counts.HasPairs ? PythonText.Length(word) : word.Length));
            withoutLetter += char.IsAsciiLetter(word[0]) || PythonText.HasLetter(word) ? 0 : 1;
            if (word.Length <= LongestStopWord)
            {
                for (int i = 0; i < word.Length; i++)
                    lower[i] = (char)(word[i] | 0x20);
                stopWords += LineTests.IsStopWord(lower[..word.Length]) ? 1 : 0;
            }
        }
        return new SpacedCounts
        {
            Count = count,
            Length = length,
            WithoutLetter = withoutLetter,
            StopWords = stopWords,
        };
    }
}
