using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Whether words speak as a site does to its readers, or tell as an article does.</summary>
internal static class PieceRegister
{
    private const int NounWords = 4;
    private const double Topical = 0.3;

    private static readonly WordSet Sites = new(
        "inbox newsletter newsletters subscribe subscribing subscriber subscribers subscription subscriptions "
        + "unsubscribe cookie cookies browser javascript affiliate commission commissions advertising advert "
        + "advertisement ad ads your yours you our ours we us facebook twitter instagram whatsapp youtube linkedin "
        + "tiktok telegram pinterest reddit website webpage email e-mail app notifications privacy "
        + "terms recaptcha login podcast comments comment below article post page account device experience "
        + "personalise personalize personalised personalized journalism sponsor sponsored partners patreon click tap "
        + "delivered my today now here online members member readers letter story stories site link links blog video "
        + "videos updates exclusive premium membership channel content retailer retailers purchase");

    private static readonly WordSet Firm = new(
        "inbox newsletter newsletters subscribe subscriber subscribers subscription unsubscribe cookies browser "
            + "javascript affiliate commission facebook twitter instagram whatsapp youtube linkedin tiktok telegram "
            + "website our us your below");

    private static readonly WordSet Readers =
        new("you we i who which that to have has had be been is are was were being if as when");

    /// <summary>Whether one of the words is used of sites and their readers.</summary>
    public static bool IsOfSite(PieceText text, IEnumerable<TextSpan> words) =>
        words.Any(word => Sites.Contains(text.Of(word)));

    /// <summary>Whether one of the words is hardly used of anything else.</summary>
    public static bool IsFirmlyOfSite(PieceText text, IEnumerable<TextSpan> words) =>
        words.Any(word => Firm.Contains(text.Of(word)));

    /// <summary>
    /// Whether the words that go on behind a label tell something of the article: a clause behind a comma says what
    /// somebody did, or they have words of the article and none of a site.
    /// </summary>
    public static bool IsContent(PieceText text, List<TextSpan> words) =>
        Tells(text, words)
        || !IsOfSite(text, words) && words.Count(text.IsKnown) is var known and > 0
        && known >= Topical
        * words.Count(word => word.Length >= 3 && !LanguagePack.English.FunctionWords.Contains(text.Of(word)));

    private static bool Tells(PieceText text, List<TextSpan> words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (!text.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Contains(',')
                || Readers.Contains(text.Of(words[i])))
                continue;
            for (int k = i + 1; k < Math.Min(words.Count, i + 1 + NounWords)
                && !Readers.Contains(text.Of(words[k])); k++)
            {
                if (LanguagePack.English.Verbs.IsPast(text.Of(words[k]))
                    && (text.IsCapital(words[i]) || LanguagePack.English.FunctionWords.Contains(text.Of(words[i]))))
                    return true;
            }
        }
        return false;
    }
}
