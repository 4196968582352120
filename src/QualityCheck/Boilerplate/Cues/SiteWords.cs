using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// What sites speak of when they speak of themselves: their letters, accounts, pages, buttons and terms.
/// </summary>
internal static class SiteWords
{
    private static readonly WordSet Words = new(
        "account accounts ad ads advert adverts advertisement advertising affiliate alert alerts analytics app apps "
        + "article articles available blog blogs browser browsers browsing bulletin bulletins button "
        + "channel channels click comment comments commission consent content conversation cookie cookies copyright "
        + "coverage digest device devices discount discussion download edition email emails e-mail episode experience "
        + "facebook faq feed feedback follower followers forum free giveaway google headlines homepage image images "
        + "inbox instagram javascript journalism latest link linkedin links load loaded loading login logged mail "
        + "mailing mailbox member members membership menu more "
        + "news newsfeed newsletter newsletters newsroom notification notifications offer offers online page pages "
        + "password paywall permission player pinterest podcast podcasts policy policies poll post posts preferences "
        + "premium privacy profile purchase purchases "
        + "quiz reader readers reading reddit register registered replies reply registration redistributed reprinted "
        + "reproduced reserved results review reviews rewritten roundup rss section settings signup site sites "
        + "snapchat social sponsor sponsored sponsors store stories story subscribe subscriber subscribers "
        + "subscription subscriptions survey "
        + "telegram terms thread threads tiktok topic topics trial tweet twitter unavailable unsubscribe update "
        + "updates upgrade video videos visit website websites whatsapp x youtube");

    /// <summary>Whether one of them stands in the text.</summary>
    public static bool In(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || i > start && text[i] == '-'))
                i++;
            if (i > start && Words.Contains(text[start..i]))
                return true;
        }
        return false;
    }
}
