using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Why a stretch that was glued into a paragraph is no part of the article, read off its words.</summary>
internal static class PieceReasons
{
    private static readonly (string Reason, WordSet Words)[] Signs =
    [
        ("advertisement", LanguagePack.English.Words("boilerplate", "reason-advertisement")),
        ("credit", LanguagePack.English.Words("boilerplate", "reason-credit")),
        ("cookie-legal", LanguagePack.English.Words("boilerplate", "reason-legal")),
        ("paywall", LanguagePack.English.Words("boilerplate", "reason-paywall")),
        ("comment-form", LanguagePack.English.Words("boilerplate", "reason-comments")),
        ("share-bar", LanguagePack.English.Words("boilerplate", "reason-share")),
        ("byline-date", LanguagePack.English.Words("boilerplate", "reason-byline")),
        ("tag-list", LanguagePack.English.Words("boilerplate", "reason-tags")),
        ("navigation", LanguagePack.English.Words("boilerplate", "reason-navigation")),
        ("author-bio", LanguagePack.English.Words("boilerplate", "reason-author")),
    ];

    private static readonly WordSet Actions = LanguagePack.English.Words("boilerplate", "action");

    public static string Of(string text, ReadOnlySpan<PieceWord> words, PieceCandidate piece)
    {
        if (BoilerplateCues.Match(text.AsSpan(piece.Span.Start, piece.Span.Length).Trim("()[]"), out _) is { } cue)
            return cue.Reason;
        words = words.Slice(piece.First, piece.Words);
        int colon = 0;
        while (colon < words.Length && !words[colon].Has(PieceMarks.Colon))
            colon++;
        if (colon < words.Length - 1)
            return Sign(text, words[..(colon + 1)]) ?? "related-link";
        bool asks = Actions.Contains(words[0].Core(text));
        return Sign(text, words)
            ?? (asks || words[^1].Has(PieceMarks.Exclamation | PieceMarks.Stop) ? "call-to-action" : "related-link");
    }

    private static string? Sign(string text, ReadOnlySpan<PieceWord> words)
    {
        foreach ((string reason, WordSet signs) in Signs)
        {
            foreach (PieceWord word in words)
            {
                if (signs.Contains(word.Core(text)))
                    return reason;
            }
        }
        return null;
    }
}
