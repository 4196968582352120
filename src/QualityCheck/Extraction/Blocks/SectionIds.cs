using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>
/// Tells ids and classes that are made from the words of the section's own heading, as generators of pages make them,
/// from names of parts of the page.
/// </summary>
internal static class SectionIds
{
    /// <summary>How many blocks of an element may be its heading: a judgement.</summary>
    private const int FirstBlocks = 3;
    /// <summary>A longer name is none of a heading: a judgement.</summary>
    private const int LongestName = 200;
    /// <summary>A longer heading makes no names: a judgement.</summary>
    private const int LongestHeading = 400;

    /// <summary>
    /// Whether the name repeats the heading with which the element begins or that stands before it, and the heading is
    /// none of those that announce boilerplate.
    /// </summary>
    public static bool IsOfHeading(string name, PageElement element, PageContent page)
    {
        if (name.Length > LongestName)
            return false;
        for (int i =
            Math.Max(0, element.FirstBlock - 1); i < Math.Min(element.BlockEnd, element.FirstBlock + FirstBlocks); i++)
        {
            if (page.Blocks[i].Kind != BlockKind.Heading)
                continue;
            if (page.Blocks[i].Text.Length > LongestHeading || TitleText.Letters(name) is not { Length: > 0 } letters)
                return false;
            if (FirstLetter(page.TextOf(page.Blocks[i])) != letters[0])
                return false;
            string heading = page.TextOf(page.Blocks[i]).ToString(), words = TitleText.Letters(heading);
            bool repeats = words.StartsWith(letters, StringComparison.Ordinal) && letters.Length * 2 >= words.Length
                || letters.StartsWith(words, StringComparison.Ordinal) && words.Length > 0
                && !letters[words.Length..].Any(char.IsLetter);
            return repeats && (BlockShape.Of(heading).Words > 1 || element.Classes.Rule == HtmlBoilerplateRules.Credit)
                && (BoilerplateCues.Match(heading, out int tail) is null || tail < heading.TrimEnd().Length);
        }
        return false;
    }

    /// <summary>The first letter or digit, in lower case; 0 where there is none.</summary>
    private static char FirstLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                return char.ToLowerInvariant(c);
        }
        return '\0';
    }
}
