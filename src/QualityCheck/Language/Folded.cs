namespace QualityCheck.Language;

/// <summary>Compares words without regard to case and kind of apostrophe.</summary>
internal static class Folded
{
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
