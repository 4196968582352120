namespace QualityCheck.Style;

/// <summary>Marks of headings: out of the mould, or made to be clicked.</summary>
internal static class Headlines
{
    private static readonly StyleEntry Template = new("template", 1);

    private static readonly StyleEntry Clickbait = new("clickbait", 1.5);

    private static readonly string[] TemplateOpenings = ["conclusion:", "final thoughts", "introduction:", "wrapping up", "the bottom line"];

    private static readonly string[] TemplateParts = ["the importance of", "everything you need to know", "what you need to know", "the future of", "implications and outcomes", "outcomes and implications", "a comprehensive guide", "a deep dive", "unlocking the", "unveiling the"];

    private static readonly string[] Baits =
    [
        "you won't believe", "will shock you", "will blow your mind", "what happened next", "what happens next", "this one trick", "one weird trick", "the reason will", "nobody is talking about",
        "no one is talking about", "is breaking the internet", "here's why", "you need to see", "can't stop talking about", "left everyone", "will leave you", "the truth about", "doctors hate",
    ];

    public static StyleEntry? Judge(ReadOnlySpan<char> heading)
    {
        Span<char> folded = stackalloc char[Math.Min(heading.Length, 200)];
        heading = heading[..folded.Length];
        heading.ToLowerInvariant(folded);
        folded.Replace('’', '\'');
        foreach (string bait in Baits)
        {
            if (folded.IndexOf(bait, StringComparison.Ordinal) >= 0)
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
}
