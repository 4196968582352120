using QualityCheck.Language;

namespace QualityCheck.Extraction;

/// <summary>Whether parts of one make side by side are none of the article, and what they are.</summary>
internal sealed class ForeignRecords
{
    /// <summary>The share of parts that have to be of a kind: a judgement.</summary>
    public const double Most = 0.6;

    /// <summary>The share of a line's characters that have to be links where it leads elsewhere: a judgement.</summary>
    private const double FullLink = 0.9;

    /// <summary>The most words of a label such as “Reply” or a name: a judgement.</summary>
    private const int LabelWords = 8;

    /// <summary>Shorter words tell no subject: a judgement.</summary>
    private const int SubjectLetters = 4;

    /// <summary>So many other sites make a list of them: a judgement.</summary>
    private const int FewestSites = 3;

    private readonly PageContent _page;
    private readonly PageStatistics _statistics;
    private readonly ArticleProse _prose;
    private readonly int _title;
    private readonly bool[] _leads;

    public ForeignRecords(PageContent page, PageStatistics statistics, ArticleProse prose, int title)
    {
        (_page, _statistics, _prose, _title) = (page, statistics, prose, title);
        _leads = new bool[page.Blocks.Count + 1];
        foreach ((int element, string href) in page.Links)
            _leads[page.Elements[element].FirstBlock] |= href.Length > 0 && href[0] != '#'
                && !href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The rule that takes the records out; null where they may be of the article.</summary>
    /// <param name="records">The records.</param>
    /// <param name="isOut">Whether they are out already.</param>
    public BoilerplateRule? Rule(Records records, bool isOut)
    {
        bool holdsTitle = _title >= records.First && _title < records.End;
        if (holdsTitle)
            return OtherArticles(records);
        if (isOut || !_prose.StandsOutside(records.First, records.End)
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
    /// Of parts that each have a headline and text of their own, one has the page's title: the others are other
    /// articles.
    /// </summary>
    private BoilerplateRule? OtherArticles(Records records)
    {
        int own = 0;
        foreach ((int first, int end) in records.Parts)
        {
            bool isOwn = _title >= first && _title < end;
            if (_prose.Length(first, end) < ArticleProse.Enough || !(isOwn || HasHeadline((first, end))))
                return null;
            own += isOwn ? 1 : 0;
        }
        return own == 1 && _title >= 0 && _title < records.Parts[0].End && _page.Blocks[_title].Level == 1
            && IsFirstHeading(records.Parts[0]) ? HtmlBoilerplateRules.Outside : null;
    }

    /// <summary>
    /// Whether a part begins a story of its own: its first heading is as high as the title's, or leads elsewhere, or is
    /// on another subject. The sections of a list have lower ones, numbered or with words of the title.
    /// </summary>
    private bool HasHeadline((int First, int End) part)
    {
        int heading = Enumerable.Range(part.First, part.End - part.First)
            .FirstOrDefault(i => _page.Blocks[i].Kind == BlockKind.Heading, -1);
        if (heading < 0)
            return false;
        ReadOnlySpan<char> text = _page.TextOf(_page.Blocks[heading]);
        return _page.Blocks[heading].Level <= _page.Blocks[_title].Level || _page.Blocks[heading].LinkLength > 0
            || !char.IsDigit(text[0]) && !SharesSubject(text, _page.TextOf(_page.Blocks[_title]));
    }

    private static bool SharesSubject(ReadOnlySpan<char> heading, ReadOnlySpan<char> title) =>
        SubjectWords(heading).Overlaps(SubjectWords(title));

    private static HashSet<string> SubjectWords(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range].Trim(".,:;!?\"'“”‘’()");
            if (word.Length >= SubjectLetters && !LanguagePack.English.FunctionWords.Contains(word))
                words.Add(word.ToString());
        }
        return words;
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
            if ((i < records.First || i >= records.End) && _prose.Is(i)
                && _page.Elements[_page.Blocks[i].Element] is var paragraph
                && (paragraph.Parent == beside || _page.Blocks[i].Element == beside))
                return true;
        }
        return false;
    }

    private bool IsFirstHeading((int First, int End) part) =>
        Enumerable.Range(part.First, part.End - part.First)
            .First(i => _page.Blocks[i].Kind == BlockKind.Heading) == _title;

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
            if (end - first < 2 || _prose.Length(first, end) == 0)
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
            && _prose.Length(named.FirstBlock, named.BlockEnd) >= ArticleProse.Enough;
    }

    /// <summary>
    /// Whether a part has no heading but a short line, such as a name or a time, before its sentences.
    /// </summary>
    private bool IsSigned((int First, int End) part) =>
        part.End - part.First > 1 && !HasHeading(part) && _prose.Length(part.First, part.End) > 0
        && _statistics.Shape(part.First) is { Words: > 0 and <= LabelWords, EndsSentence: false };

    /// <summary>Whether prose of the article stands in the same element before and behind them.</summary>
    private bool IsAmongProse(Records records)
    {
        int container =
            _page.CommonAncestor(_page.Blocks[records.First].Element, _page.Blocks[records.End - 1].Element);
        int parent = container < 0 ? -1 : _page.Elements[container].Parent;
        return parent >= 0 && _prose.Length(_page.Elements[parent].FirstBlock, records.First) > 0
            && _prose.Length(records.End, _page.Elements[parent].BlockEnd) > 0;
    }
}
