using System.Buffers;
using AngleSharp.Html.Dom;
using QualityCheck.Documents;
using QualityCheck.Text;

namespace QualityCheck.Extraction;

/// <summary>
/// HTML → article: a guarded parse, a flat list of blocks, the main content, and the boilerplate inside it taken out.
/// </summary>
internal static class HtmlArticle
{
    /// <summary>
    /// A page that shows fewer characters is asked for what it keeps in noscript and scripts: a judgement.
    /// </summary>
    private const int ShortPage = 500;
    /// <summary>How sure an article is that was read from a script: a judgement.</summary>
    private const double ScriptConfidence = 0.6;
    /// <summary>
    /// A smaller share of words that two extractors agree on is told of: a judgement. The confidence is low there by
    /// itself and left as it is.
    /// </summary>
    private const double Disagreement = 0.7;

    private static readonly SearchValues<string> Noscript =
        SearchValues.Create(["<noscript"], StringComparison.OrdinalIgnoreCase);

    public static Article Extract(string html, string? url, Limits limits, ExtractionOptions options,
        BlockClassifier? classifier, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        int length = Utf16.AtCharacterBorder(html, Math.Min(html.Length, limits.Characters));
        string source = html;
        if (length < html.Length)
        {
            source = html[..length];
            findings.Add(LimitRules.Cut(length, html.Length));
        }
        string mended = SourceRepair.Of(source, opensNoscript: false, cancellationToken);
        if (!ParseGuard.TryParse(mended, limits, out IHtmlDocument? document, out RuleDescriptor? exceeded,
            cancellationToken))
            return FlattenedPage.Extract(SourceRepair.Of(source, opensNoscript: true, cancellationToken),
                [.. findings, LimitRules.Of(exceeded, exceeded.Explanation)], limits, options.Boilerplate,
                cancellationToken);
        // The document holds nothing but memory: to dispose it would only take it apart, node by node.
        PageContent page = PageReader.Read(document, mended, cancellationToken);
        if (OfNoscript(source, page.Text.Text.Length, limits, Extract, cancellationToken) is { } article)
            return article;
        if (page.Blocks.Count == 0)
            findings.Add(LimitRules.Of(LimitRules.Empty, "The page shows no text."));
        return Extract(page, document, mended);

        Article Extract(PageContent page, IHtmlDocument document, string html)
        {
            var opinion = new ReaderOpinion(options.SecondOpinion,
                () => SmartReaderArticle.Shares(document, html, url, cancellationToken));
            Article shown = HtmlArticle.Extract(page, url, options, classifier, opinion, findings);
            return shown.Text.Length >= ShortPage / 2
                ? shown
                : OfScripts(shown, page, mended, options.Boilerplate, cancellationToken) ?? shown;
        }
    }

    /// <summary>The article of a page that says most to browsers without scripts; null for another.</summary>
    private static Article? OfNoscript(string html, int shown, Limits limits,
        Func<PageContent, IHtmlDocument, string, Article> extract, CancellationToken cancellationToken)
    {
        if (shown >= ShortPage || !html.AsSpan().ContainsAny(Noscript))
            return null;
        string opened = SourceRepair.Of(html, opensNoscript: true, cancellationToken);
        if (!ParseGuard.TryParse(opened, limits, out IHtmlDocument? document, out _, cancellationToken))
            return null;
        PageContent page = PageReader.Read(document, opened, cancellationToken);
        return page.Text.Text.Length > Math.Max(ShortPage / 2, shown * 2) ? extract(page, document, opened) : null;
    }

    /// <summary>
    /// The article of a page that shows hardly anything and has it in the data of its scripts; null where it is not
    /// there either.
    /// </summary>
    private static Article? OfScripts(Article shown, PageContent page, string html, BoilerplateLines own,
        CancellationToken cancellationToken)
    {
        (IReadOnlyList<ScriptString> body, string? headline) = ScriptData.Read(html, cancellationToken);
        (MappedText text, IReadOnlyList<Block> blocks) =
            ScriptArticle.Join([.. body.Where(part => !own.Contains(part.Text))]);
        if (text.Text.Length < Math.Max(ShortPage / 2, shown.Text.Length * 2))
            return null;
        BoilerplateRule?[] rules = [.. page.Blocks.Select(_ => HtmlBoilerplateRules.Outside)];
        Sourced<string>? title = shown.Metadata.Title;
        return shown with
        {
            Text = text.Text,
            Blocks = blocks,
            Removed = ArticleAssembly.Removed(page, rules),
            Offsets = new OffsetMap(text.Anchors),
            Metadata = headline is not null
                && (title is null || title.Value.StartsWith(headline, StringComparison.Ordinal))
                ? shown.Metadata with { Title = new Sourced<string>(TitleText.Clean(headline), "json-ld") }
                : shown.Metadata,
            ExtractionConfidence = ScriptConfidence,
            ExtractionPath = ExtractionPath.ScriptData,
        };
    }

    /// <summary>What the block classifier sees of a page.</summary>
    public static BlockFeatures Features(PageContent page, string? url)
    {
        var reader = new MetadataReader(page, url);
        return MainText.Features(page, reader.Hints(reader.Metadata().Title?.Value));
    }

    private static Article Extract(PageContent page, string? url, ExtractionOptions options,
        BlockClassifier? classifier, ReaderOpinion opinion, IReadOnlyList<Finding> findings)
    {
        var reader = new MetadataReader(page, url);
        ArticleMetadata metadata = reader.Metadata();
        MainText main = MainText.Of(page, reader.Hints(metadata.Title?.Value), classifier, opinion);
        IReadOnlyList<Finding> all = main.Agreement is < Disagreement and var agreement
            ? [.. findings, LimitRules.Of(LimitRules.ExtractorsDisagree, FormattableString.Invariant(
                $"SmartReader would keep a rather different part of the page: both keep {agreement:P0} of the words."))]
            : findings;
        return Of(page, reader, metadata, OptionalBlocks.Kept(main, page, metadata, options), all);
    }

    /// <summary>The article that a choice of blocks makes.</summary>
    public static Article Of(PageContent page, MetadataReader reader, ArticleMetadata metadata, MainText main,
        IReadOnlyList<Finding> findings)
    {
        (MappedText text, IReadOnlyList<Block> blocks) = ArticleAssembly.Join(page, main.Rules);
        return new Article
        {
            Text = text.Text,
            Blocks = blocks,
            Removed = ArticleAssembly.Removed(page, main.Rules),
            Offsets = new OffsetMap(text.Anchors),
            Metadata = metadata,
            Page = reader.Page(offset => IsKept(page, main.Rules, offset)),
            ExtractionConfidence = main.Confidence,
            ExtractionPath = main.Path,
            Findings = findings,
        };
    }

    private static bool IsKept(PageContent page, BoilerplateRule?[] rules, int offset)
    {
        int low = 0, high = page.Blocks.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = page.Blocks[middle].Text;
            if (offset < span.Start)
                high = middle - 1;
            else if (offset >= span.End)
                low = middle + 1;
            else
                return rules[middle] is null;
        }
        return false;
    }
}
