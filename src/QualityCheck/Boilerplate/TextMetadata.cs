using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>What a plain text says about itself: its first line, where it looks like a title.</summary>
internal static class TextMetadata
{
    private const int TitleWords = 25;
    private const int TitleLength = 200;

    public static ArticleMetadata Of(string text, ImmutableArray<Line> lines)
    {
        if (lines.Length < 2 || !LineShape.LooksLikeHeading(lines[0].In(text), TitleWords, TitleLength) || LineShape.ListMarker(lines[0].In(text)) > 0)
            return ArticleMetadata.None;
        return new ArticleMetadata { Title = new Sourced<string>(lines[0].In(text).ToString(), "text") };
    }
}
