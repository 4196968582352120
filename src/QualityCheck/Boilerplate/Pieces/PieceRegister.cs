using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Whether words speak as a site does to its readers, or tell as an article does.</summary>
internal static class PieceRegister
{
    /// <summary>How many words behind a comma a verb of the past is looked for: a judgement.</summary>
    private const int NounWords = 4;
    /// <summary>
    /// The share of words of substance that the text has elsewhere too where they tell of it: a judgement.
    /// </summary>
    private const double Topical = 0.3;

    private static readonly WordSet ClauseWords = LanguagePack.English.Words("boilerplate", "clause");

    /// <summary>
    /// Whether the words that go on behind a label tell something of the article: a clause behind a comma says what
    /// somebody did, or they have words of the article and none of a site.
    /// </summary>
    public static bool IsContent(PieceText text, List<TextSpan> words) =>
        Tells(text, words)
        || !SiteWords.In(text, words) && words.Count(text.IsKnown) is var known and > 0
        && known >= Topical
        * words.Count(word => word.Length >= 3 && !LanguagePack.English.FunctionWords.Contains(text.Of(word)));

    private static bool Tells(PieceText text, List<TextSpan> words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (!text.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Contains(',')
                || ClauseWords.Contains(text.Of(words[i])))
                continue;
            for (int k = i + 1; k < Math.Min(words.Count, i + 1 + NounWords)
                && !ClauseWords.Contains(text.Of(words[k])); k++)
            {
                if (LanguagePack.English.Verbs.IsPast(text.Of(words[k]))
                    && (text.IsCapital(words[i]) || LanguagePack.English.FunctionWords.Contains(text.Of(words[i]))))
                    return true;
            }
        }
        return false;
    }
}
