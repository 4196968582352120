namespace QualityCheck.Signals;

/// <summary>How the n-grams of one length repeat. Characters are code points of words, without what is between.
/// </summary>
internal struct GramLevel
{
    /// <summary>How many n-grams there are.</summary>
    public int Count;

    /// <summary>How often the most frequent one occurs; 0 where there is none.</summary>
    public int TopCount;

    /// <summary>Its first word; of several that are as frequent, of the first in the text.</summary>
    public int TopStart;

    /// <summary>Its characters.</summary>
    public int TopLength;

    /// <summary>The characters of the longest of those that are as frequent.</summary>
    public int LongestTopLength;

    /// <summary>Characters that its occurrences cover, each counted once.</summary>
    public int TopCovered;

    /// <summary>Characters of all occurrences of repeated n-grams, those in several n-grams counted as often.</summary>
    public long Occurring;

    /// <summary>Characters that repeated n-grams cover, each counted once.</summary>
    public int Covered;

    /// <summary>
    /// Characters of the second and later occurrences, what overlaps counted once, with the spaces between the words as
    /// NeMo counts them.
    /// </summary>
    public long LaterWithSpaces;
}
