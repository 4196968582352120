using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Finds where a sentence of the article begins behind a piece that no stop ends. A word of grammar or a call to act
/// with a capital is the surest sign, as no sentence has it inside; then a name that the article has elsewhere; then
/// any capital. What begins there has to have a verb.
/// </summary>
internal static class PieceSeams
{
    /// <summary>How many words of a sentence are searched for its verb: a judgement.</summary>
    private const int Reach = 30;

    private static readonly WordSet Small = LanguagePack.English.Words("boilerplate", "headline-small");

    /// <summary>Words of grammar that a sentence may end with.</summary>
    private static readonly WordSet Enders = LanguagePack.English.Words("boilerplate", "sentence-end");

    private static readonly WordSet Openers = LanguagePack.English.Words("boilerplate", "sentence-opener");

    /// <summary>
    /// Whether behind a label that is complete a sentence of the article begins, or the paragraph ends.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">Behind the label.</param>
    /// <param name="digits">Whether a sentence may begin with a figure.</param>
    public static bool Follows(PieceText text, int at, bool digits)
    {
        int start = at;
        while (start < text.End && char.IsWhiteSpace(text.Text[start]))
            start++;
        if (start == text.End)
            return true;
        char c = text.Text[start];
        if (start == at && !char.IsUpper(c))
            return false;
        return (char.IsUpper(c) || digits && char.IsAsciiDigit(c)
            || c is '“' or '"' or '‘' or '\'' && start + 1 < text.End && char.IsUpper(text.Text[start + 1]))
            && HasVerb(text, start);
    }

    /// <summary>
    /// The index of the first of the words that the article's sentence begins with; how many there are where none does.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="words">The words of a piece and of what may follow it, up to a stop.</param>
    /// <param name="fewest">How many of them belong to the piece at least.</param>
    /// <param name="name">Whether the piece ends with a name.</param>
    public static int Of(PieceText text, List<TextSpan> words, int fewest, bool name)
    {
        int likely = -1;
        for (int i = Math.Max(1, fewest); i < words.Count; i++)
        {
            if (name && text.IsLower(words[i]) && !Small.Contains(text.Of(words[i])))
                break;
            if (!text.IsCapital(words[i]) || !MayPart(text, words, i))
                continue;
            if (IsOpener(text, words, i) && HasVerb(text, words[i].Start))
                return i;
            if (likely < 0 && (name && text.IsKnown(words[i]) || text.IsPlain(words[i - 1]))
                && IsArticle(text, words, i))
                likely = i;
        }
        return likely >= 0 ? likely : name ? InName(text, words, fewest) : words.Count;
    }

    private static bool IsArticle(PieceText text, List<TextSpan> words, int i) =>
        !SiteWords.FirmlyIn(text, words.Skip(i)) && HasVerb(text, words[i].Start);

    /// <summary>
    /// Whether a sentence may end with the word before this one: no comma behind it, and no word of grammar that asks
    /// for more.
    /// </summary>
    private static bool MayPart(PieceText text, List<TextSpan> words, int i) =>
        text.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).TrimEnd("\"“‘'") is "" or " " or "  "
        && !(text.IsLower(words[i - 1]) && LanguagePack.English.FunctionWords.Contains(text.Of(words[i - 1]))
            && !Enders.Contains(text.Of(words[i - 1])) || text.Of(words[i - 1]) is "&" || text.Of(words[i]) is "I");

    private static bool IsOpener(PieceText text, List<TextSpan> words, int i)
    {
        ReadOnlySpan<char> word = text.Of(words[i]);
        bool behindPlain = text.IsPlain(words[i - 1]);
        bool plainNext = i + 1 < words.Count && text.AreJoined(words[i], words[i + 1]) && text.IsPlain(words[i + 1])
            && (!Small.Contains(text.Of(words[i + 1])) || i + 2 < words.Count && text.IsPlain(words[i + 2]));
        return LanguagePack.English.FunctionWords.Contains(word) || Openers.Contains(word)
            ? behindPlain || plainNext
            : LanguagePack.English.Verbs.IsBare(word) && plainNext
                && (behindPlain || !LanguagePack.English.Verbs.IsAlsoNoun(word));
    }

    /// <summary>
    /// In a run of capitals that begins with a name: the sentence begins with the last word, or with the two last where
    /// they are a person's.
    /// </summary>
    private static int InName(PieceText text, List<TextSpan> words, int fewest)
    {
        int last = fewest;
        while (last + 1 < words.Count && text.AreJoined(words[last], words[last + 1])
            && text.IsCapital(words[last + 1]))
            last++;
        if (last >= words.Count || last + 1 < words.Count && !text.IsCapital(words[last]))
            return words.Count;
        bool ends = last + 1 == words.Count;
        bool person = last > fewest
            && (LanguagePack.English.NameLexicon.HintOf(text.Of(words[last - 1])) == NameHint.FirstName
                || !ends && text.Text[words[last].End] == ',');
        int first = person ? last - 1 : last;
        return !ends && MayPart(text, words, first) && IsArticle(text, words, first) ? first : words.Count;
    }

    /// <summary>Whether a finite verb stands in the sentence that begins here.</summary>
    private static bool HasVerb(PieceText text, int at)
    {
        List<TextSpan> words = text.Words(at, text.SentenceEnd(at), Reach);
        for (int i = 0; i < words.Count; i++)
        {
            ReadOnlySpan<char> word = text.Of(words[i]);
            if (LanguagePack.English.Verbs.IsAuxiliary(word) || LanguagePack.English.Verbs.IsPast(word)
                || LanguagePack.English.Verbs.IsBare(word)
                && (i == 0 || text.IsLower(words[i]) && !LanguagePack.English.Verbs.IsAlsoNoun(word))
                || LanguagePack.English.ReportingVerbs.FormOf(word) is VerbForm.Present or VerbForm.Past
                || i > 0 && word is [.., 's'] && text.IsLower(words[i])
                && (LanguagePack.English.Verbs.IsBare(word[..^1])
                    || word is [.., 'e', 's'] && LanguagePack.English.Verbs.IsBare(word[..^2]))
                || word.Contains('\'') && LanguagePack.English.FunctionWords.Contains(word)
                || word.Contains('’') && LanguagePack.English.FunctionWords.Contains(word))
                return true;
        }
        return false;
    }
}
