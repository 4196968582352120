using System.Buffers;

namespace QualityCheck.Signals;

/// <summary>
/// NeMo's paragraphs, which stand between empty lines, and its phrases of policies and cookies. Of its whole banner
/// texts, which an extension of a publishing system writes, the beginnings stand here.
/// </summary>
internal static class NemoParagraphs
{
    private const string LoremIpsum = "lorem ipsum";

    private static readonly string[] PolicyPhrases =
    [
        "terms of use", "privacy policy", "cookie policy", "uses cookies", "privacy overview", "use of cookies",
        "use cookies", "privacy & cookies policy", "privacy and cookies policy",
        "necessary cookies are absolutely essential for the website",
        "any cookies that may not be particularly necessary for the website",
        "if you continue to browse this site without changing your cookie settings",
    ];

    private static readonly SearchValues<string> Policy =
        SearchValues.Create(PolicyPhrases, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> All =
        SearchValues.Create([.. PolicyPhrases, LoremIpsum], StringComparison.OrdinalIgnoreCase);

    /// <summary>The share of paragraphs with a phrase; 1 where lorem ipsum is in the text.</summary>
    public static double BoilerplateShare(string text)
    {
        if (!text.AsSpan().ContainsAny(All))
            return 0;
        if (text.Contains(LoremIpsum, StringComparison.OrdinalIgnoreCase))
            return 1;
        int count = 0, boilerplate = 0;
        foreach (Range paragraph in text.AsSpan().Split("\n\n"))
        {
            count++;
            boilerplate += text.AsSpan(paragraph).ContainsAny(Policy) ? 1 : 0;
        }
        return (double)boilerplate / count;
    }

    /// <summary>Which paragraphs have a phrase.</summary>
    public static void Read(TextCounts counts)
    {
        foreach (Range range in counts.Text.AsSpan().Split("\n\n"))
        {
            ReadOnlySpan<char> paragraph = counts.Text.AsSpan(range);
            counts.LineList.Add(range.Start.Value, paragraph.Length,
                paragraph.ContainsAny(Policy) ? "boilerplate_string" : FilterVerdict.Keep);
        }
    }
}
