namespace QualityCheck.Extraction;

/// <summary>
/// Takes out what a page repeats beside its article, however long it is: readers' comments, teasers and entries of a
/// stream, whole other articles, captions of a gallery, notices of consent. Only where an article stands outside of
/// them, under the page's title or first on the page.
/// </summary>
internal sealed class ForeignParts
{
    private const int Enough = 250;
    private const int EnoughTogether = 400;
    private const int FewestParagraphs = 3;
    private const double Most = 0.6;
    private const double FullLink = 0.9;
    private const int LabelWords = 8;
    private const int FewestSites = 3;
    private const int MostRecords = 100;

    private readonly PageContent _page;
    private readonly PageStatistics _statistics;
    private readonly Func<int, bool> _isKept;
    private readonly int _title;
    private readonly BoilerplateRule?[] _out;
    private readonly bool[] _leads;

    private ForeignParts(PageContent page, int title, Func<int, bool> isKept)
    {
        (_page, _isKept, _out, _leads) = (page, isKept, new BoilerplateRule?[page.Blocks.Count],
            new bool[page.Blocks.Count + 1]);
        _statistics = new PageStatistics(page, _ => true);
        _title = title;
        foreach ((int element, string href) in page.Links)
            _leads[page.Elements[element].FirstBlock] |= href.Length > 0 && href[0] != '#'
                && !href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
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
        foreach (Records records in Records.Of(page).OrderByDescending(records => records.End - records.First)
            .Take(MostRecords))
        {
            if (parts.Judge(records) is { } rule)
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
        int[] prose = Sums(ProseLength);
        for (int i = Math.Max(0, _title + 1); i < _page.Blocks.Count; i++)
        {
            PageBlock block = _page.Blocks[i];
            if (block.IsHidden || block.Kind != BlockKind.Heading || !PageCues.AnnouncesComments(_page.TextOf(block))
                || prose[i] - prose[_title + 1] < Enough)
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
            || !HasArticleOutside(gallery.FirstBlock, gallery.BlockEnd))
            return;
        for (int i = gallery.FirstBlock; i < gallery.BlockEnd; i++)
            _out[i] ??= HtmlBoilerplateRules.Credit;
    }

    /// <summary>A part beside the title in which most sentences speak of cookies asks for consent.</summary>
    private void Consent()
    {
        if (_title < 0)
            return;
        int[] prose = Sums(ProseLength), sentences = Sums(i => _statistics.IsProse(i) ? 1 : 0),
            about = Sums(i => _statistics.IsProse(i) && IsAboutCookies(_page.TextOf(_page.Blocks[i])) ? 1 : 0);
        for (int i = 0; i < _page.Elements.Count; i++)
        {
            PageElement element = _page.Elements[i];
            (int first, int end) = (element.FirstBlock, element.BlockEnd);
            if (!element.IsBlock || _title >= first && _title < end || element.Name is "article" or "main"
                || prose[end] == prose[first]
                || about[end] - about[first] <= (sentences[end] - sentences[first]) * Most)
                continue;
            int outside = prose[Math.Max(_title, first)] - prose[_title] + prose[^1] - prose[Math.Max(_title, end)];
            if (outside < Enough || first > _title && Follows(element))
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

    private BoilerplateRule? Judge(Records records)
    {
        bool holdsTitle = _title >= records.First && _title < records.End;
        if (holdsTitle)
            return OtherArticles(records);
        if (_out[records.First] is not null || !HasArticleOutside(records.First, records.End)
            || StandBesideParagraphs(records))
            return null;
        int linked = records.Parts.Count(IsTeaser),
            labelled = records.Parts.Any(HasHeading) ? 0 : RepeatedLabels(records);
        if (linked >= records.Parts.Count * Most && !LeadToManySites(records)
            && (_title < 0 || records.First > _title && !IsAmongProse(records) || records.End <= _title))
            return HtmlBoilerplateRules.Related;
        if (labelled >= records.Parts.Count * Most && _title >= 0 && records.First > _title && !IsAmongProse(records))
            return HtmlBoilerplateRules.Comments;
        return IsAfterNamedArticle(records) ? HtmlBoilerplateRules.Outside : null;
    }

    /// <summary>
    /// Of parts that each have a heading and text of their own, one has the page's title: the others are other
    /// articles.
    /// </summary>
    private BoilerplateRule? OtherArticles(Records records)
    {
        int own = 0;
        foreach ((int first, int end) in records.Parts)
        {
            if (Prose(first, end) < Enough || !HasHeading((first, end)))
                return null;
            own += _title >= first && _title < end ? 1 : 0;
        }
        return own == 1 && _title >= 0 && _title < records.Parts[0].End && _page.Blocks[_title].Level == 1
            && IsFirstHeading(records.Parts[0]) ? HtmlBoilerplateRules.Outside : null;
    }

    private bool HasHeading((int First, int End) part) =>
        Enumerable.Range(part.First, part.End - part.First).Any(i => _page.Blocks[i].Kind == BlockKind.Heading);

    /// <summary>
    /// Whether paragraphs of the article stand in the same element as the parts, as in an article that is a list.
    /// </summary>
    private bool StandBesideParagraphs(Records records)
    {
        int beside = _page.Elements[records.Parent].Name is "ul" or "ol"
            ? _page.Elements[records.Parent].Parent
            : records.Parent;
        for (int i = Math.Max(0, _title + 1); i < _page.Blocks.Count; i++)
        {
            if ((i < records.First || i >= records.End) && IsProse(i)
                && _page.Elements[_page.Blocks[i].Element] is var paragraph
                && (paragraph.Parent == beside || _page.Blocks[i].Element == beside))
                return true;
        }
        return false;
    }

    private bool IsFirstHeading((int First, int End) part) =>
        Enumerable.Range(part.First, part.End - part.First)
            .First(i => _page.Blocks[i].Kind == BlockKind.Heading) == _title;

    private void TakeOut(Records records, BoilerplateRule rule)
    {
        foreach ((int first, int end) in records.Parts)
        {
            for (int i = first; i < end; i++)
                _out[i] ??= _title >= first && _title < end ? null : rule;
        }
    }

    /// <summary>Whether a part leads elsewhere: its heading or its first line is a link.</summary>
    private bool IsTeaser((int First, int End) part)
    {
        for (int i = part.First; i < part.End; i++)
        {
            PageBlock block = _page.Blocks[i];
            if (_leads[i] && block.LinkDensity >= FullLink
                && (block.Kind == BlockKind.Heading || i == part.First || part.End - part.First == 1)
                && _statistics.Shape(i).Words > 2)
                return true;
            if (part.End - part.First == 1)
                return _leads[i] && block.LinkDensity >= FullLink * FullLink && _statistics.Shape(i).Words > LabelWords;
        }
        return false;
    }

    /// <summary>Whether the parts lead to as many other sites, as those of an article that lists them do.</summary>
    private bool LeadToManySites(Records records)
    {
        var hosts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((int element, string href) in _page.Links)
        {
            if (_page.Elements[element].FirstBlock >= records.First && _page.Elements[element].FirstBlock < records.End
                && WebAddress.Host(href) is { } host)
                hosts.Add(host);
        }
        return hosts.Count >= FewestSites && hosts.Count * 2 >= records.Parts.Count;
    }

    /// <summary>How many parts have a short line that most of them have, such as "Reply".</summary>
    private int RepeatedLabels(Records records)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((int first, int end) in records.Parts)
        {
            if (end - first < 2 || Prose(first, end) == 0)
                continue;
            foreach (string label in Enumerable.Range(first, end - first)
                .Where(
                    i => _page.Blocks[i].Kind != BlockKind.Heading
                        && _statistics.Shape(i) is { Words: > 0 and <= LabelWords, EndsSentence: false })
                .Select(i => _page.TextOf(_page.Blocks[i]).ToString()).Distinct())
                counts[label] = counts.GetValueOrDefault(label) + 1;
        }
        return counts.Count == 0 ? 0 : counts.Values.Max();
    }

    /// <summary>
    /// Whether the element that the mark-up names as the article, with the title in it, stands before them and not
    /// around them.
    /// </summary>
    private bool IsAfterNamedArticle(Records records)
    {
        if (_title < 0 || records.Parts.Count(IsSigned) < records.Parts.Count * Most)
            return false;
        PageElement? named = _page.Upwards(_page.Blocks[_title].Element)
            .FirstOrDefault(
                element => element.Name == "article"
                    || element.ItemProperty.Contains("articleBody", StringComparison.OrdinalIgnoreCase));
        return named is not null && records.First >= named.BlockEnd
            && Prose(named.FirstBlock, named.BlockEnd) >= Enough;
    }

    /// <summary>
    /// Whether a part has no heading but a short line, such as a name or a time, before its sentences.
    /// </summary>
    private bool IsSigned((int First, int End) part) =>
        part.End - part.First > 1 && !HasHeading(part) && Prose(part.First, part.End) > 0
        && _statistics.Shape(part.First) is { Words: > 0 and <= LabelWords, EndsSentence: false };

    /// <summary>Whether prose of the article stands in the same element before and behind them.</summary>
    private bool IsAmongProse(Records records)
    {
        int container =
            _page.CommonAncestor(_page.Blocks[records.First].Element, _page.Blocks[records.End - 1].Element);
        int parent = container < 0 ? -1 : _page.Elements[container].Parent;
        return parent >= 0 && Prose(_page.Elements[parent].FirstBlock, records.First) > 0
            && Prose(records.End, _page.Elements[parent].BlockEnd) > 0;
    }

    /// <summary>Whether enough paragraphs stand together in one element outside of the parts.</summary>
    private bool HasArticleOutside(int first, int end)
    {
        var paragraphs = new Dictionary<int, (int Count, int Length)>();
        for (int i = Math.Max(0, _title); i < _page.Blocks.Count; i++)
        {
            if (i >= first && i < end || !IsProse(i))
                continue;
            int parent = _page.Elements[_page.Blocks[i].Element].Parent;
            (int count, int length) = paragraphs.GetValueOrDefault(parent);
            paragraphs[parent] = (count + 1, length + _page.Blocks[i].Text.Length);
            if (count + 1 >= FewestParagraphs && length + _page.Blocks[i].Text.Length >= EnoughTogether)
                return true;
        }
        return false;
    }

    private int Prose(int first, int end)
    {
        int length = 0;
        for (int i = first; i < end; i++)
            length += ProseLength(i);
        return length;
    }

    private int ProseLength(int block) => IsProse(block) ? _page.Blocks[block].Text.Length : 0;

    private bool IsProse(int block) =>
        _out[block] is null && !_page.Blocks[block].IsHidden && _isKept(block) && _statistics.IsProse(block);
}
