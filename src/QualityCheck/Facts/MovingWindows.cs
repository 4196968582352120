namespace QualityCheck.Facts;

/// <summary>
/// The windows of 250 words that begin at each word of a text (Covington and McFall's moving average): a text below 250
/// words is one window. What a fact adds to the number of different facts in a window, on average over all of them,
/// does not depend on the length of the text.
/// </summary>
internal readonly record struct MovingWindows(int Words)
{
    // Words of a window. A judgement.
    private const int Most = 250;

    private int Size => Math.Min(Most, Words);

    private int LastStart => Words - Size;

    /// <summary>
    /// What a fact at one word adds, in facts: the share of windows in which it is the first of its kind, scaled up to
    /// the length of the text.
    /// </summary>
    /// <param name="word">Number of words before it.</param>
    /// <param name="previous">Number of words before its last mention; -1 where it is the first.</param>
    public double Share(int word, int previous)
    {
        int first = Math.Max(Math.Max(0, word - Size + 1), previous + 1), last = Math.Min(word, LastStart);
        return last < first ? 0 : (last - first + 1.0) * Words / ((LastStart + 1.0) * Size);
    }
}
