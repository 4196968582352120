namespace QualityCheck.Repetition;

/// <summary>
/// Whether words change places where the rest stays: who does it to whom, and from which figure to which.
/// </summary>
internal static class WordOrder
{
    public static bool Swaps(ComparedText text, int first, int later)
    {
        ReadOnlySpan<int> own = text.Words(first), theirs = text.Words(later);
        if (own.Length != theirs.Length)
            return false;
        bool swaps = false;
        for (int i = 0; i < own.Length; i++)
        {
            if (own[i] == theirs[i])
                continue;
            if (!text.Form(own[i]).IsContent || !text.Form(theirs[i]).IsContent)
                return false;
            int place = theirs[i..].IndexOf(own[i]) + i;
            swaps |= place > i && own[place] == theirs[i]
                && (text.Form(own[i]).IsFigure || !IsList(text, own[(i + 1)..place]));
        }
        return swaps;
    }

    /// <summary>Whether words with these between them stand side by side, in whatever order.</summary>
    private static bool IsList(ComparedText text, ReadOnlySpan<int> between) =>
        between.IsEmpty || between.Length == 1 && text.Form(between[0]).Text is ("and" or "or");
}
