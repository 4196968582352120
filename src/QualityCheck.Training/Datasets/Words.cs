using System.Text;

namespace QualityCheck.Training;

/// <summary>
/// Runs of letters, numbers and underscores. Unlike .NET's <c>\w</c> it leaves combining marks out, as the published
/// extraction scores do.
/// </summary>
internal static class Words
{
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        int start = 0, at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsWordCharacter(rune))
            {
                if (at > start)
                    words.Add(text[start..at]);
                start = at + rune.Utf16SequenceLength;
            }
            at += rune.Utf16SequenceLength;
        }
        if (at > start)
            words.Add(text[start..at]);
        return words;
    }

    /// <summary>Every run of four words; the whole where there are fewer; nothing where there are none.</summary>
    public static IEnumerable<string> Shingles(IReadOnlyList<string> words)
    {
        const int Size = 4;
        if (words.Count is > 0 and < Size)
            yield return string.Join(' ', words);
        for (int i = 0; i + Size <= words.Count; i++)
            yield return string.Join(' ', words[i], words[i + 1], words[i + 2], words[i + 3]);
    }

    private static bool IsWordCharacter(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune) || rune.Value == '_';
}
