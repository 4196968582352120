using QualityCheck.Models;

namespace QualityCheck.Genres;

/// <summary>
/// A document as numbers, from which the classifier tells its genre: address, title, mark-up, the shape of its lines
/// and its words.
/// </summary>
internal static class GenreFeatures
{
    /// <summary>
    /// The buckets into which words of title and address are hashed: the model was trained with them.
    /// </summary>
    private const int TitleBuckets = 256;
    /// <summary>The features of a text's shape.</summary>
    private const int ShapeFeatures = 32;
    /// <summary>A longer first line is no title: a judgement.</summary>
    private const int LongestTitle = 150;

    /// <summary>What is told of title, page and address; of the address nothing where there is none.</summary>
    private enum PageFeature
    {
        TitleBeginsWithFigure, TitleAsks, TitleHasColon, TitleHasYear, TitleLength, HasByline, HasDate,
        IsPage, IsOpenGraphArticle, IsSchemaArticle, IsSchemaQuestion,
        HasAddress, IsHome, PathDepth, PathHasYear, PathHyphens,
        Count,
    }

    private static readonly int Dense = Enum.GetValues<Genre>().Length + GenreWords.GroupCount + ShapeFeatures
        + (int)PageFeature.Count;

    public static int Count { get; } = Dense + TitleBuckets + GenreWords.Buckets;

    public static GenreFeatureKind KindOf(int feature) =>
        feature < Dense ? GenreFeatureKind.Single : feature < Dense + TitleBuckets
            ? GenreFeatureKind.TitleWord
            : GenreFeatureKind.TextWord;

    public static float[] Of(Article article, GenreEvidence evidence)
    {
        var features = new float[Count];
        int at = 0;
        foreach (double doubt in evidence.Doubts)
            features[at++] = (float)(1 - doubt);
        GenreWords words = evidence.Shape.Words;
        foreach (int count in words.Counts)
            features[at++] = Rate(count, words.Total);
        at = Shape(evidence.Shape, article, features, at);
        Page(article, features.AsSpan(at, (int)PageFeature.Count), features.AsSpan(Dense, TitleBuckets));
        for (int bucket = 0; bucket < GenreWords.Buckets; bucket++)
            features[Dense + TitleBuckets + bucket] = Rate(words.BucketCounts[bucket], words.Total);
        return features;
    }

    private static int Shape(GenreShape shape, Article article, float[] features, int at)
    {
        GenreWords words = shape.Words;
        foreach (int lines in (ReadOnlySpan<int>)
        [
            shape.ListLines, shape.FigureLines, shape.IngredientLines, shape.TimeLines, shape.SpeechLines,
            shape.SectionLines, shape.StepLines, shape.LabelledLines,
            shape.VerseLines, shape.OpenVerseLines, shape.QuestionLines, shape.NumberedLines, shape.PricedLines,
            shape.ShortLines,
        ])
            features[at++] = (float)Math.Sqrt(shape.ShareOfLines(lines));
        features[at++] = (float)shape.ProseShare;
        features[at++] = shape.Dateline ? 1 : 0;
        features[at++] = MathF.Log(1 + words.Total) / 10;
        features[at++] = MathF.Log(1 + shape.Lines) / 10;
        features[at++] = MathF.Log(1 + (float)words.Total / Math.Max(1, shape.Lines)) / 5;
        foreach (int count in (ReadOnlySpan<int>)[words.Figures, words.Questions, words.SpeechTags, words.Capitalised,
            words.Exclamations, words.Quotations, words.Money, words.Signs])
            features[at++] = Rate(count, words.Total);
        Span<int> kinds = stackalloc int[Enum.GetValues<BlockKind>().Length];
        foreach (Block block in article.Blocks)
            kinds[(int)block.Kind]++;
        foreach (BlockKind kind in (ReadOnlySpan<BlockKind>)[BlockKind.Heading, BlockKind.ListItem, BlockKind.TableRow,
            BlockKind.Quote, BlockKind.Code])
            features[at++] = MathF.Sqrt((float)kinds[(int)kind] / Math.Max(1, article.Blocks.Count));
        return at;
    }

    private static void Page(Article article, Span<float> page, Span<float> buckets)
    {
        string title = article.Metadata.Title?.Value ?? FirstLine(article.Text);
        var row = new NamedRow<PageFeature>(new FeatureRow(page, 0, 1));
        row.Add(PageFeature.TitleBeginsWithFigure, title.Length > 0 && char.IsAsciiDigit(title[0]));
        row.Add(PageFeature.TitleAsks, title.EndsWith('?'));
        row.Add(PageFeature.TitleHasColon, title.Contains(':', StringComparison.Ordinal));
        row.Add(PageFeature.TitleHasYear, title.Contains(" 20", StringComparison.Ordinal));
        row.Add(PageFeature.TitleLength, Math.Min(1, title.Length / 100f));
        row.Add(PageFeature.HasByline, article.Metadata.Byline is not null);
        row.Add(PageFeature.HasDate, article.Metadata.Published is not null);
        row.Add(PageFeature.IsPage, article.Page is not null);
        row.Add(PageFeature.IsOpenGraphArticle, article.Page?.OpenGraphType == "article");
        row.Add(PageFeature.IsSchemaArticle, Has(article.Page, "Article", "BlogPosting", "NewsArticle"));
        row.Add(PageFeature.IsSchemaQuestion, Has(article.Page, "FAQPage", "Question"));
        AddWords(title, buckets);
        if (!Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? address)
            || address.Scheme is not ("http" or "https"))
            return;
        string path = address.AbsolutePath;
        row.Add(PageFeature.HasAddress, true);
        row.Add(PageFeature.IsHome, path.Length <= 1);
        row.Add(PageFeature.PathDepth, Math.Min(1, path.AsSpan().Count('/') / 6f));
        row.Add(PageFeature.PathHasYear, path.Contains("/20", StringComparison.Ordinal));
        row.Add(PageFeature.PathHyphens, Math.Min(1, path.AsSpan().Count('-') / 8f));
        AddWords(address.Host, buckets);
        AddWords(path, buckets);
    }

    private static bool Has(Page? page, params ReadOnlySpan<string> types)
    {
        foreach (string type in types)
        {
            if (page is not null && page.SchemaTypes.Contains(type, StringComparer.Ordinal))
                return true;
        }
        return false;
    }

    private static string FirstLine(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        int end = start.IndexOf('\n');
        ReadOnlySpan<char> line = end < 0 ? start : start[..end];
        return line.Length <= LongestTitle ? line.Trim().ToString() : "";
    }

    private static void AddWords(ReadOnlySpan<char> text, Span<float> buckets)
    {
        uint hash = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
                hash = FeatureHash.Append(hash == 0 ? FeatureHash.Basis : hash, char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’'))
                hash = Flush(hash, buckets);
        }
        Flush(hash, buckets);

        static uint Flush(uint hash, Span<float> buckets)
        {
            if (hash != 0)
                buckets[(int)(hash % TitleBuckets)] = 1;
            return 0;
        }
    }

    private static float Rate(int count, int total) => total == 0 ? 0 : MathF.Sqrt(100f * count / total);
}
