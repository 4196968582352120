namespace QualityCheck.Text;

/// <summary>Folds characters; compares words without regard to case and kind of apostrophe.</summary>
internal static class Folded
{
    /// <summary>A character in lower case, an apostrophe plain, a digit 0.</summary>
    public static char Of(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '’' => '\'',
        _ => char.IsDigit(c) ? '0' : char.ToLowerInvariant(c),
    };

    public static bool Equal(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
            if (c != folded[i])
                return false;
        }
        return true;
    }
}
