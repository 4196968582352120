using System.Collections.Immutable;
using QualityCheck.Boilerplate;
using QualityCheck.Credibility;
using QualityCheck.Language;

namespace QualityCheck.Mining;

/// <summary>
/// Finds what recurs in a batch: lines at the head or foot of a site's pages, such lines of many sites, and sentences
/// that many sites share but for a few words, as farms write them. It reads what is left in the articles, so that it
/// finds what the next run shall leave out. Its memory is bounded by <see cref="MiningOptions.Capacity"/> and its time
/// grows with the text. Safe from many threads, which wait for each other.
/// </summary>
public sealed class CorpusMiner
{
    /// <summary>So far from the head or foot of a short text a line may stand, as a share of its lines: a
    /// judgement.</summary>
    private const double Edge = 0.25;

    /// <summary>
    /// And so many lines from there at most. A judgement, made by looking at what pages of WCXB share: further inside
    /// it is more often the articles' own.
    /// </summary>
    private const int MostEdgeLines = 5;

    /// <summary>The most sentences of a document, so that none fills the table: a judgement.</summary>
    private const int MostSentences = 1024;

    /// <summary>A single word may be a heading or a link anywhere: a judgement.</summary>
    private const int FewestWords = 2;

    /// <summary>See <see cref="MiningOptions.LineSites"/>.</summary>
    private const int FewestSharedWords = 4;

    private readonly Lock _lock = new();
    private readonly MiningOptions _options;
    private readonly BoundedTable<Tally> _sites;
    private readonly BoundedTable<LineTally> _lines;
    private readonly BoundedTable<SharedTally> _shared;
    private int _documents;

    /// <summary>A miner that has seen nothing.</summary>
    /// <param name="options">From when on what recurs is told; null for <see cref="MiningOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is out of range.</exception>
    public CorpusMiner(MiningOptions? options = null)
    {
        _options = options ?? MiningOptions.Default;
        _options.Check();
        (_sites, _lines, _shared) = (new(_options.Capacity), new(_options.Capacity), new(_options.Capacity));
    }

    /// <summary>Reads one more document.</summary>
    /// <param name="report">Its report, in full detail.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The report is not in full detail: it holds no article.</exception>
    public void Add(QualityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Article is not { } article)
            throw new InvalidOperationException("Only a report in full detail holds the article that is mined.");
        Add(article.Text, report.Document.Url, report.Document.Language);
    }

    /// <summary>What recurs in the documents so far.</summary>
    public MiningResult Result()
    {
        lock (_lock)
        {
            return new MiningResult
            {
                Documents = _documents,
                Lines =
                [
                    .. OfSites().Concat(OfManySites()).OrderByDescending(line => line.Sites)
                        .ThenByDescending(line => line.Pages).ThenBy(line => line.Text, StringComparer.Ordinal)
                        .ThenBy(line => line.Site, StringComparer.Ordinal),
                ],
                Skeletons =
                [
                    .. Skeletons().OrderByDescending(skeleton => skeleton.Sites)
                        .ThenByDescending(skeleton => skeleton.Documents)
                        .ThenBy(skeleton => skeleton.Text, StringComparer.Ordinal),
                ],
                Missed = Math.Max(_sites.Missed, Math.Max(_lines.Missed, _shared.Missed)),
            };
        }
    }

    /// <summary>Reads one more text as it is.</summary>
    internal void Add(string text, string? url, string language)
    {
        string site = SiteOf(url);
        UInt128 key = Fingerprint.Of(site);
        ImmutableArray<Line> lines = Line.Split(text, text.Length);
        lock (_lock)
        {
            Tally pages = _sites.At(key);
            pages.Show(site);
            pages.Count(_documents);
            int edge = Math.Min((int)(lines.Length * Edge) + 1, MostEdgeLines);
            for (int i = 0; i < lines.Length; i++)
            {
                if (i < edge || i >= lines.Length - edge)
                    AddLine(lines[i].In(text), key);
            }
            if (language == "en" && site.Length > 0)
                AddSentences(text, lines, key);
            _documents++;
        }
    }

    /// <summary>The account or the registrable domain, of a copy that of the original; empty without an
    /// address.</summary>
    private static string SiteOf(string? url)
    {
        UrlIdentity? identity = UrlIdentity.Parse(url)?.Innermost;
        return identity?.Account ?? identity?.RegistrableDomain ?? identity?.AsciiHost ?? "";
    }

    private void AddLine(ReadOnlySpan<char> line, UInt128 site)
    {
        string folded = BoilerplateLines.Folded(line);
        int words = 1 + folded.AsSpan().Count(' ');
        if (words < FewestWords || !folded.Any(char.IsLetter))
            return;
        UInt128 key = Fingerprint.Of(folded);
        LineTally ofSite = _lines.At(key ^ site);
        ofSite.Site = site;
        // What stands only once, as most lines do, is not kept.
        if (ofSite.Count(_documents) && ofSite.Documents > 1)
            ofSite.Show(line);
        if (words < FewestSharedWords)
            return;
        SharedTally ofMany = _shared.At(key);
        ofMany.Add(site);
        if (ofMany.Count(_documents) && ofMany.Documents > 1)
            ofMany.Show(line);
    }

    private void AddSentences(string text, ImmutableArray<Line> lines, UInt128 site)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text, CancellationToken.None);
        Block[] blocks =
            [.. lines.Select(line => new Block(BlockKind.Paragraph, new TextSpan(line.Start, line.Length)))];
        foreach (Sentence sentence in LanguagePack.English.SentenceSplitter
            .Split(text, tokens, blocks, CancellationToken.None).Take(MostSentences))
        {
            if (sentence.Words < _options.SkeletonWords
                || Skeleton.Of(text, tokens, sentence) is not { Fill.Length: > 0 } skeleton
                || skeleton.Words < _options.SkeletonWords)
                continue;
            SharedTally shared = _shared.At(~Fingerprint.Of(skeleton.Text)); // Apart from the key of a line.
            shared.Add(site, Fingerprint.Of(skeleton.Fill), sentence.Span.Length == lines[sentence.Block].Length);
            if (!shared.Count(_documents) || shared.Documents == 1)
                continue;
            shared.Show(skeleton.Text);
            shared.ShowExample(site, text.AsSpan(sentence.Span.Start, sentence.Span.Length));
        }
    }

    private IEnumerable<MinedLine> OfSites() =>
        from line in _lines.Tallies.Select(pair => pair.Value)
        where line.Documents >= _options.Pages
        let site = _sites.Find(line.Site)
        where site is not null && line.Documents >= _options.Share * (site.Documents + site.Before)
        select new MinedLine(line.Text!, line.IsWhole, site.Text!, 1, line.Documents, site.Documents + site.Before);

    private IEnumerable<MinedLine> OfManySites() =>
        from line in _shared.Tallies.Select(pair => pair.Value)
        where line is { Fills: 0, Text: not null } && line.Sites >= _options.LineSites
        select new MinedLine(line.Text!, line.IsWhole, null, line.Sites, line.Documents, _documents);

    private IEnumerable<MinedSkeleton> Skeletons() =>
        from skeleton in _shared.Tallies.Select(pair => pair.Value)
        where skeleton is { Text: not null, Examples.Count: > 1 } && skeleton.Sites >= _options.SkeletonSites
            && skeleton.Fills >= _options.SkeletonSites
        select new MinedSkeleton(skeleton.Text!, skeleton.Sites, skeleton.Documents, skeleton.IsLine,
            [.. skeleton.Examples!]);
}
