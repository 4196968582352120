namespace QualityCheck.Language;

/// <summary>Words that, capitalised after a doubtful full stop, begin a sentence: function words, and titles of persons.</summary>
internal static class SentenceOpeners
{
    private static readonly WordSet Words = new((
        "The A An This That These Those It Its He She They We You I His Her Their Our My Your "
        + "In On At By For From With Without As After Before During Since Until While When Where If Although Though Because Whether "
        + "But And Or Nor So Yet However Meanwhile Then There Here Thus Therefore Moreover Furthermore Additionally Nevertheless Instead Still Also Even "
        + "What Who Whose Whom Why How Which Some Many Most Much More Few All Both Each Every No Not Never Once Only Now Perhaps Maybe Indeed "
        + "Under Over Among Between Through Throughout Within Across Against Along About Above Below Upon To According Despite Like Unlike "
        + "Another Other Several Such Nobody Nothing Everyone Last Just Next Later Earlier Finally Today Yesterday Tomorrow "
        + "Did Do Does Is Are Was Were Would Could Should Can Have Has Had Let Please Don Didn Doesn Isn Aren Wasn Weren Mr Mrs Ms")
        .Split(' '), StringComparer.Ordinal);

    /// <summary>Whether the word is one, or one with something behind an apostrophe: <c>It's</c>, <c>Don’t</c>.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        int apostrophe = word.IndexOfAny('\'', '’');
        return Words.Contains(apostrophe < 0 ? word : word[..apostrophe]);
    }
}
