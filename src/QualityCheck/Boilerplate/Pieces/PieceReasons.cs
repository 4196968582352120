using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Why a stretch that was glued into a paragraph is no part of the article, read off its words.</summary>
internal static class PieceReasons
{
    private static readonly (string Reason, WordSet Words)[] Signs =
    [
        ("advertisement",
            new("advertisement advertisements advertising advert sponsored sponsor promoted ad ads affiliate "
                + "commission deal paid")),
        ("credit",
            new("photo photos photograph photographer picture pictures image images getty courtesy illustration credit "
                + "screenshot graphic chart map")),
        ("cookie-legal", new("cookies cookie copyright privacy terms disclaimer liability permission reserved")),
        ("paywall", new("subscribers subscriber members member account premium unlock paywall")),
        ("comment-form", new("comment comments reply replies")),
        ("share-bar", new("share tweet print forward bookmark pin")),
        ("byline-date", new("published updated posted edited min translated reported")),
        ("tag-list", new("tags tagged filed topics categories category hashtag")),
        ("navigation", new("skip page slide next previous home menu top jump")),
        ("author-bio", new("writer reporter columnist correspondent contributor editor author journalist")),
    ];

    private static readonly WordSet Actions = new(
        "subscribe sign join follow like find download get register book reserve use try take vote enter rate review "
            + "write email send call contact do have want support donate become shop buy order save listen watch start "
            + "request turn log tap click scan tell let ask stay got did are were need see visit help give seen to");

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
