namespace QualityCheck.Style;

/// <summary>Marks of headings: out of the mould, or made to be clicked.</summary>
internal static class Headlines
{
    private static readonly StyleEntry Template = new("template", 1);

    private static readonly StyleEntry Clickbait = new("clickbait", 1.5);

    private static readonly string[] TemplateOpenings =
    [
        "conclusion:", "final thoughts", "introduction:", "wrapping up", "the bottom line", "in conclusion", "key takeaways", "closing thoughts", "parting thoughts", "demystifying",
        "unleashing", "elevate your", "elevating your", "mastering the art", "unlock your", "unlocking your",
    ];

    private static readonly string[] TemplateParts =
    [
        "the importance of", "everything you need to know", "what you need to know", "the future of", "implications and outcomes", "outcomes and implications", "a comprehensive guide", "a deep dive", "unlocking the", "unveiling the",
        "the ultimate guide", "embracing the future", "harnessing the power", "your ultimate guide", "challenges and opportunities", "a game-changer", "a journey through", "a journey into", "unleash your", "unleash the power", "exploring the world of",
    ];

    /// <summary>In lower case, a figure as <c>#</c>; <c>…</c> for whatever stands between two parts.</summary>
    private static readonly string[][] Baits = [.. new[]
    {
        "won't believe", "will shock you", "will blow your mind", "blow your mind", "what happened next", "what happens next", "this one trick", "one weird trick", "one simple trick", "this simple trick", "the reason will", "the reason why will",
        "nobody is talking about", "no one is talking about", "nobody tells you", "no one tells you", "is breaking the internet", "broke the internet", "here's why", "you need to see", "you have to see", "can't stop talking about", "everyone is talking about",
        "left everyone", "will leave you", "the truth about", "doctors hate", "experts hate", "want you to know", "will make you ", "will change your life", "will change the way you", "will melt your", "restore your faith", "you'll never guess", "you will never guess",
        "you'll never look at", "will never be the same", "wait until you see", "wait till you see", "the internet is losing it", "did next", "before it's too late", "doing it wrong", "doing it all wrong", "been doing…wrong", "the answer may surprise", "the answer might surprise",
        "the answer will surprise", "might surprise you", "may surprise you", "will surprise you", "give you chills", "make you cry", "faith in humanity", "number #…will", "things you never knew", "things you didn't know", "you've been…wrong", "this is what happens when", "what happened when",
        "only…will understand", "need in your life", "drop everything", "stop everything", "you'll wish you", "is pure gold", "jaw-dropping", "mind-blowing", "can you guess", "guess what happened",
    }.Select(bait => bait.Split('…', StringSplitOptions.RemoveEmptyEntries))];

    public static StyleEntry? Judge(ReadOnlySpan<char> heading)
    {
        Span<char> folded = stackalloc char[Math.Min(heading.Length, 200)];
        heading = heading[..folded.Length];
        heading.ToLowerInvariant(folded);
        folded.Replace('’', '\'');
        ReplaceFigures(folded);
        foreach (string[] bait in Baits)
        {
            if (Holds(folded, bait))
                return Clickbait;
        }
        foreach (string opening in TemplateOpenings)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal))
                return Template;
        }
        foreach (string part in TemplateParts)
        {
            if (folded.IndexOf(part, StringComparison.Ordinal) >= 0)
                return Template;
        }
        return null;
    }

    private static void ReplaceFigures(Span<char> text)
    {
        foreach (ref char c in text)
        {
            if (char.IsAsciiDigit(c))
                c = '#';
        }
    }

    /// <summary>Whether the parts stand in the text, one behind another.</summary>
    private static bool Holds(ReadOnlySpan<char> text, string[] parts)
    {
        foreach (string part in parts)
        {
            int at = text.IndexOf(part, StringComparison.Ordinal);
            if (at < 0)
                return false;
            text = text[(at + part.Length)..];
        }
        return true;
    }
}
