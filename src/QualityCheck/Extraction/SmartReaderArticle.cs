using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace QualityCheck.Extraction;

/// <summary>
/// HTML → article by SmartReader's choice of blocks. The page is parsed and read as ever; SmartReader, which rewrites
/// the tree that it is given, gets it last, and what it leaves is found again in the blocks that were read before.
/// </summary>
internal static class SmartReaderArticle
{
    /// <summary>
    /// A block stays where it leaves so much of it: it may take a link or a label out of a paragraph.
    /// </summary>
    public const double LeastShare = 0.5;

    /// <summary>
    /// How sure a long text without links is: the word F1 that SmartReader reaches on WCXB's pages of all types.
    /// </summary>
    private const double Promise = 0.79;

    /// <summary>
    /// Stands for an address that is unknown or none; only links are resolved by it, and none is followed.
    /// </summary>
    private const string Nowhere = "https://page.invalid/";

    /// <summary>The article.</summary>
    /// <param name="html">The source.</param>
    /// <param name="url">Where it was published.</param>
    /// <param name="limits">Where to stop.</param>
    /// <param name="refusal">Why there is no article, for a person; null where there is one.</param>
    /// <param name="cancellationToken">Stops the work, but not SmartReader's once that has begun.</param>
    public static Article? Extract(string html, string? url, Limits limits, out string? refusal,
        CancellationToken cancellationToken)
    {
        if (html.Length > limits.Characters)
            return Refused("the page has more characters than the limit", out refusal);
        string mended = SourceRepair.Of(html, opensNoscript: false, cancellationToken);
        if (!ParseGuard.TryParse(mended, limits, out IHtmlDocument? document, out RuleDescriptor? exceeded,
            cancellationToken))
            return Refused($"the page is beyond the parser ({exceeded.Id})", out refusal);
        using (document)
        {
            if (SmartReaderGuard.Exceeds(document, cancellationToken) is { } reason)
                return Refused($"the page has {reason}", out refusal);
            var trace = new PageTrace();
            PageContent page = PageReader.Read(document, mended, cancellationToken, trace);
            var reader = new MetadataReader(page, url);
            ArticleMetadata metadata = reader.Metadata();
            RuleChoice choice = RuleChoice.Of(page, reader.Hints(metadata.Title?.Value));
            cancellationToken.ThrowIfCancellationRequested();
            double[] shares = Read(document, url, left => trace.Shares(page, left));
            if (!Array.Exists(shares, share => share >= LeastShare))
                return Refused("it finds no article", out refusal);
            BoilerplateRule?[] rules =
            [
                .. shares.Select(
                    (share, i) => share >= LeastShare ? null : choice.Rules[i] ?? HtmlBoilerplateRules.Outside),
            ];
            refusal = null;
            return HtmlArticle.Of(page, reader, metadata,
                new MainText(rules, choice, MainText.Certainty(page, rules, Promise), ExtractionPath.SmartReader), []);
        }
    }

    /// <summary>
    /// For each block of a page the share of its text that SmartReader keeps, 0–1; null where it does not get through
    /// the page in reasonable time or finds no article. Rewrites the document.
    /// </summary>
    public static double[]? Shares(IHtmlDocument document, string html, string? url,
        CancellationToken cancellationToken)
    {
        if (SmartReaderGuard.Exceeds(document, cancellationToken) is not null)
            return null;
        var trace = new PageTrace();
        PageContent page = PageReader.Read(document, html, cancellationToken, trace);
        cancellationToken.ThrowIfCancellationRequested();
        double[] shares = Read(document, url, left => trace.Shares(page, left));
        return Array.Exists(shares, share => share >= LeastShare) ? shares : null;
    }

    private static Article? Refused(string reason, out string? refusal)
    {
        refusal = reason;
        return null;
    }

    /// <summary>What can be said of the part of a document that SmartReader leaves; nothing where it fails.</summary>
    private static double[] Read(IHtmlDocument document, string? url, Func<IElement, double[]> shares)
    {
        bool isAddress = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        double[] read = [];
        using var reader = new Reader(isAddress ? url! : Nowhere, document);
        reader.AddCustomOperationEnd(
            left => read = shares(left)); // Afterwards it changes the white space of what it leaves.
        InInvariantCulture(() => reader.GetArticle()); // What it throws, it keeps in the article that it returns.
        return read;
    }

    /// <summary>SmartReader compares texts by the culture of the thread: in Thai, punctuation counts nothing.</summary>
    private static void InInvariantCulture(Action work)
    {
#pragma warning disable RS0030 // Set so that it does not matter, and given back.
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }
}
