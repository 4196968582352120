using System.Collections.Immutable;
using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>
/// What a plain text says about itself: its headline, or else its first line, where it looks like one.
/// </summary>
internal static class TextMetadata
{
    public static ArticleMetadata Of(string text, ImmutableArray<Line> lines, string? headline)
    {
        if (headline is null && lines.Length > 1 && LineTitle.MayBe(lines[0].In(text)))
            headline = lines[0].In(text).ToString();
        return headline is null
            ? ArticleMetadata.None
            : new ArticleMetadata { Title = new Sourced<string>(headline, "text") };
    }
}
