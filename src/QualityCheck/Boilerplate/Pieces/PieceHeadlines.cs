using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Where the headline of a teaser ends: at its stop, at the paragraph's end, or before the sentence that its first word
/// in lower case belongs to where its words begin with capitals; else before the first word that a sentence is seen to
/// begin with.
/// </summary>
internal static class PieceHeadlines
{
    /// <summary>The least words of a headline: a judgement.</summary>
    private const int FewestWords = 3;
    /// <summary>The most words of a headline in capitals: a judgement.</summary>
    private const int MostWords = 24;
    /// <summary>The most words of a headline that is written as a sentence: a judgement.</summary>
    private const int MostPlainWords = 14;
    /// <summary>
    /// With a greater share of words that the text has elsewhere it is a sentence of the article: a judgement.
    /// </summary>
    private const double Topical = 0.5;

    private static readonly WordSet Small = LanguagePack.English.Words("boilerplate", "headline-small");

    /// <summary>Words that begin a sentence before a name.</summary>
    private static readonly WordSet Openers = LanguagePack.English.Words("boilerplate", "headline-end");

    /// <summary>Where the headline ends that was announced here by a colon; −1 where none was.</summary>
    public static int End(PieceText text, int at) => End(text, at, announced: true);

    /// <param name="text">The paragraph.</param>
    /// <param name="at">Where the headline begins, or the mark before it.</param>
    /// <param name="announced">Whether a colon says that a headline comes.</param>
    public static int End(PieceText text, int at, bool announced)
    {
        int stop = text.SentenceEnd(at);
        List<TextSpan> words = text.Words(at, stop, MostWords + 1);
        if (words.Count == 0
            || text.IsLower(words[0]) && words.Exists(word => LanguagePack.English.Verbs.IsAuxiliary(text.Of(word))))
            return -1;
        int plain = words.FindIndex(word => text.IsLower(word) && !Small.Contains(text.Of(word)));
        if (plain < 0)
            return words.Count <= MostWords && words.Count(text.IsCapital) >= FewestWords
                ? announced ? Opened(text, words, stop) : stop
                : -1;
        if (Capitals(text, words, plain) is var first and > 0)
            return Closed(text, words[first - 1]);
        if (!announced)
            return -1;
        int seam = PieceSeams.Of(text, words, FewestWords, name: false);
        if (seam < words.Count)
            return Closed(text, words[seam - 1]);
        return words.Count is >= FewestWords and <= MostPlainWords && !IsTopical(text, words) ? stop : -1;
    }

    private static int Opened(PieceText text, List<TextSpan> words, int stop) =>
        PieceSeams.Of(text, words, FewestWords, name: false) is var seam && seam < words.Count
            ? Closed(text, words[seam - 1])
            : stop;

    /// <summary>
    /// The index of the word that the sentence begins with whose first word in lower case comes behind capitals: the
    /// one before it, and those before that as long as the document has them elsewhere; −1 where too few are left.
    /// </summary>
    private static int Capitals(PieceText text, List<TextSpan> words, int plain)
    {
        int first = plain - 1;
        if (first < FewestWords || !text.IsCapital(words[first]))
            return -1;
        if (text.Text[words[first].End] == ',' && text.AreJoined(words[first - 1], words[first])
            && text.IsCapital(words[first - 1]))
            first--;
        for (int k = first - 1; k > 0; k--)
        {
            if (text.IsLower(words[k]))
                continue;
            if (!Openers.Contains(text.Of(words[k])) && !text.IsKnown(words[k]))
                break;
            first = k;
        }
        return words.Take(first).Count(text.IsCapital) >= FewestWords ? first : -1;
    }

    /// <summary>Whether half of its words of substance stand elsewhere in the text.</summary>
    private static bool IsTopical(PieceText text, List<TextSpan> words)
    {
        int substance =
            words.Count(word => word.Length >= 3 && !LanguagePack.English.FunctionWords.Contains(text.Of(word)));
        return words.Count(text.IsKnown) >= Topical * substance;
    }

    private static int Closed(PieceText text, TextSpan last) =>
        last.End
        + (last.End < text.End && text.Text[last.End] is '"' or '”' or '’' or ')' or '!' or '?' or '…' ? 1 : 0);
}
