namespace QualityCheck.Extraction;

/// <summary>
/// Takes out what a page repeats beside its article, however long it is: readers' comments, teasers and entries of a
/// stream, whole other articles, captions of a gallery, notices of consent. Only where an article stands outside of
/// them, under the page's title or first on the page.
/// </summary>
internal sealed class ForeignParts
{
    /// <summary>The most records of a page that are judged, the longest first: a judgement.</summary>
    private const int MostRecords = 100;

    private readonly PageContent _page;
    private readonly PageStatistics _statistics;
    private readonly ArticleProse _prose;
    private readonly int _title;
    private readonly BoilerplateRule?[] _out;

    private ForeignParts(PageContent page, int title, Func<int, bool> isKept)
    {
        (_page, _title, _out) = (page, title, new BoilerplateRule?[page.Blocks.Count]);
        _statistics = new PageStatistics(page, _ => true);
        _prose = new ArticleProse(page, _statistics, title, i => _out[i] is null && isKept(i));
    }

    /// <summary>For each block the rule that takes it out for sure; null where nothing does.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The heading that is its title; −1 where there is none.</param>
    /// <param name="isKept">Whether a block would be kept without this.</param>
    public static BoilerplateRule?[] Of(PageContent page, int title, Func<int, bool> isKept)
    {
        var parts = new ForeignParts(page, title, isKept);
        parts.CommentSections();
        parts.Consent();
        foreach (PageElement gallery in Galleries.Of(page))
            parts.Captions(gallery);
        var judge = new ForeignRecords(page, parts._statistics, parts._prose, title);
        foreach (Records records in Records.Of(page).OrderByDescending(records => records.End - records.First)
            .Take(MostRecords))
        {
            if (judge.Rule(records, isOut: parts._out[records.First] is not null) is { } rule)
                parts.TakeOut(records, rule);
        }
        return parts._out;
    }

    /// <summary>
    /// A heading that announces readers' comments takes all behind it up to the next heading of its level, where an
    /// article stands before it.
    /// </summary>
    private void CommentSections()
    {
        int[] prose = Sums(_prose.Length);
        for (int i = Math.Max(0, _title + 1); i < _page.Blocks.Count; i++)
        {
            PageBlock block = _page.Blocks[i];
            if (block.IsHidden || block.Kind != BlockKind.Heading || !PageCues.AnnouncesComments(_page.TextOf(block))
                || prose[i] - prose[_title + 1] < ArticleProse.Enough)
                continue;
            int end = i + 1, parentEnd = ContainerEnd(i);
            while (end < parentEnd
                && !(_page.Blocks[end].Kind == BlockKind.Heading && _page.Blocks[end].Level <= block.Level))
                end++;
            Array.Fill(_out, HtmlBoilerplateRules.Comments, i, end - i);
            i = end - 1;
        }
    }

    /// <summary>The end of the element around a block that holds more than it.</summary>
    private int ContainerEnd(int block)
    {
        int at = _page.Blocks[block].Element;
        while (at >= 0 && _page.Elements[at].BlockEnd <= block + 1)
            at = _page.Elements[at].Parent;
        return at < 0 ? _page.Blocks.Count : _page.Elements[at].BlockEnd;
    }

    private void Captions(PageElement gallery)
    {
        if (_title >= gallery.FirstBlock && _title < gallery.BlockEnd
            || !_prose.StandsOutside(gallery.FirstBlock, gallery.BlockEnd))
            return;
        for (int i = gallery.FirstBlock; i < gallery.BlockEnd; i++)
            _out[i] ??= HtmlBoilerplateRules.Credit;
    }

    /// <summary>A part beside the title in which most sentences speak of cookies asks for consent.</summary>
    private void Consent()
    {
        if (_title < 0)
            return;
        int[] prose = Sums(_prose.Length), sentences = Sums(i => _statistics.IsProse(i) ? 1 : 0),
            about = Sums(i => _statistics.IsProse(i) && IsAboutCookies(_page.TextOf(_page.Blocks[i])) ? 1 : 0);
        for (int i = 0; i < _page.Elements.Count; i++)
        {
            PageElement element = _page.Elements[i];
            (int first, int end) = (element.FirstBlock, element.BlockEnd);
            if (!element.IsBlock || _title >= first && _title < end || element.Name is "article" or "main"
                || prose[end] == prose[first]
                || about[end] - about[first] <= (sentences[end] - sentences[first]) * ForeignRecords.Most)
                continue;
            int outside = prose[Math.Max(_title, first)] - prose[_title] + prose[^1] - prose[Math.Max(_title, end)];
            if (outside < ArticleProse.Enough || first > _title && Follows(element))
                continue;
            Array.Fill(_out, HtmlBoilerplateRules.Legal, first, end - first);
            i = element.End - 1;
        }
    }

    private int[] Sums(Func<int, int> amount)
    {
        var sums = new int[_page.Blocks.Count + 1];
        for (int i = 0; i < _page.Blocks.Count; i++)
            sums[i + 1] = sums[i] + amount(i);
        return sums;
    }

    /// <summary>Whether an element stands among the paragraphs of the article.</summary>
    private bool Follows(PageElement element) =>
        element.Parent >= 0
        && _page.Upwards(element.Parent).Any(outer => outer.Name is "article" || outer.Classes.NamesBody);

    private static bool IsAboutCookies(ReadOnlySpan<char> text) =>
        text.Contains("cookie", StringComparison.OrdinalIgnoreCase)
        && (text.Contains("partner", StringComparison.OrdinalIgnoreCase)
            || text.Contains("consent", StringComparison.OrdinalIgnoreCase)
            || text.Contains("person", StringComparison.OrdinalIgnoreCase)
            || text.Contains("privacy", StringComparison.OrdinalIgnoreCase)
            || text.Contains("accept", StringComparison.OrdinalIgnoreCase));

    private void TakeOut(Records records, BoilerplateRule rule)
    {
        foreach ((int first, int end) in records.Parts)
        {
            for (int i = first; i < end; i++)
                _out[i] ??= _title >= first && _title < end ? null : rule;
        }
    }
}
