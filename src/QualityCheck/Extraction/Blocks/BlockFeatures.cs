using QualityCheck.Boilerplate;
using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>
/// What the classifier sees of a block: its words, its mark-up, its neighbours, its place, and what the rules say of
/// it.
/// </summary>
internal sealed class BlockFeatures
{
    /// <summary>The number of features of a block.</summary>
    public const int Count = 115;

    private const int ContextCount = 14;
    private const int SignatureLevels = 3;
    private const int LongestTitle = 40;
    private const double LinkedMenu = 0.5;

    private static readonly string[] Named = ["article", "figure", "aside", "header", "footer", "form", "table", "nav"];

    private static readonly BoilerplateRule[] Marks =
    [
        HtmlBoilerplateRules.Navigation, HtmlBoilerplateRules.Related, HtmlBoilerplateRules.Comments,
        HtmlBoilerplateRules.Share, HtmlBoilerplateRules.CallToAction,
        HtmlBoilerplateRules.Legal, HtmlBoilerplateRules.Advertisement, HtmlBoilerplateRules.AuthorBio,
        HtmlBoilerplateRules.Tags, HtmlBoilerplateRules.Byline, HtmlBoilerplateRules.Credit,
    ];

    private readonly PageContent _page;
    private readonly PageStatistics _statistics;
    private readonly BoilerplateRule?[] _marks;
    private readonly BoilerplateRule?[] _rules;
    private readonly MainContent _main;
    private readonly bool _forum;
    private readonly DeclaredBody? _body;
    private readonly LineFeatures[] _lines;
    private readonly int[] _keptWords;
    private readonly int[] _words;
    private readonly int[] _proseBefore;
    private readonly int[] _proseAfter;
    private readonly int[] _heading;
    private readonly Dictionary<int, (int Blocks, int Words, int Kept, int Prose)> _signatures = [];
    private readonly int[] _signature;
    private readonly Dictionary<int, int> _copies = [];
    private readonly int[] _copy;
    private readonly float[] _pageFeatures;
    private readonly float[] _context;
    private readonly uint[] _elementHash;
    private readonly HashSet<uint> _titleWords;

    public BlockFeatures(PageContent page, RuleChoice choice, PageHints hints)
    {
        (_page, _statistics, _marks, _rules, _main, _forum, _body) = (page, choice.Statistics, choice.Marks,
            choice.Rules, choice.Main, hints.IsForum, hints.Body);
        int n = page.Blocks.Count;
        _lines = new LineFeatures[n];
        (_keptWords, _words) = (new int[n + 1], new int[n + 1]);
        (_proseBefore, _proseAfter, _heading) = (new int[n], new int[n], new int[n]);
        (_signature, _copy) = (new int[n], new int[n]);
        (_context, _elementHash) = (new float[page.Elements.Count * ContextCount], new uint[page.Elements.Count]);
        ReadElements();
        _titleWords = [.. hints.Title is null ? [] : TitleText.WordHashes(hints.Title)];
        int prose = -1, heading = -1;
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<char> text = page.TextOf(page.Blocks[i]);
            _lines[i] = IsOut(i) ? new LineFeatures { Words = _statistics.Shape(i).Words } : LineFeatures.Of(text);
            bool kept = _rules[i] is null;
            _words[i + 1] = _words[i] + (page.Blocks[i].IsHidden ? 0 : _lines[i].Words);
            _keptWords[i + 1] = _keptWords[i] + (kept ? _lines[i].Words : 0);
            _proseBefore[i] = prose;
            if (kept && _statistics.IsProse(i))
                prose = i;
            _heading[i] = heading;
            if (page.Blocks[i].Kind == BlockKind.Heading && !page.Blocks[i].IsHidden)
                heading = i;
            _signature[i] = Signature(i);
            (int blocks, int words, int keeps, int proses) = _signatures.GetValueOrDefault(_signature[i]);
            _signatures[_signature[i]] = (blocks + 1, words + _lines[i].Words, keeps + (kept ? 1 : 0),
                proses + (_statistics.IsProse(i) ? 1 : 0));
            _copy[i] = (int)FeatureHash.OfText(text);
            _copies[_copy[i]] = _copies.GetValueOrDefault(_copy[i]) + 1;
        }
        prose = n;
        for (int i = n - 1; i >= 0; i--)
        {
            _proseAfter[i] = prose;
            if (_rules[i] is null && _statistics.IsProse(i))
                prose = i;
        }
        _pageFeatures = Page(hints.SchemaTypes, hints.OpenGraphType);
    }

    /// <summary>The number of blocks.</summary>
    public int Blocks => _lines.Length;

    /// <summary>The number of words of a block.</summary>
    public int Words(int block) => _lines[block].Words;

    /// <summary>Whether a block need not be looked at: a link in a menu.</summary>
    public bool IsOut(int block) =>
        _rules[block] == HtmlBoilerplateRules.Navigation && _page.Blocks[block].LinkDensity > LinkedMenu;

    /// <summary>Fills in the features of a block.</summary>
    public void Fill(int i, FeatureRow row)
    {
        PageBlock block = _page.Blocks[i];
        PageElement element = _page.Elements[block.Element];
        Line(ref row, i);
        row.Add(block.LinkDensity);
        row.Add(block.LinkLength);
        row.Add(block.Kind == BlockKind.Heading ? block.Level : 0);
        row.Add(block.Kind == BlockKind.ListItem);
        row.Add(block.Kind == BlockKind.Code);
        row.Add(block.Kind == BlockKind.Quote);
        row.Add(block.Kind == BlockKind.Caption);
        row.Add(block.Kind == BlockKind.TableRow);
        row.Add(element.Name == "p");
        row.Add(element.Name is "div" or "section" or "article" or "main" or "body");
        row.Add(element.Name is "span" or "a" or "em" or "strong" or "b" or "i");
        row.Add(block.Group < 0 ? 0 : _page.Elements[block.Group].BlockEnd - _page.Elements[block.Group].FirstBlock);
        row.Add(block.Group < 0 ? -1 : (float)_statistics.LinkDensity(_page.Elements[block.Group]));
        row.Add(element.Depth);
        foreach (float value in _context.AsSpan(block.Element * ContextCount, ContextCount))
            row.Add(value);

        row.Add(_body?.Share(i) ?? -1);
        row.Add(_rules[i] is null);
        row.Add(_rules[i] == HtmlBoilerplateRules.Outside);
        row.Add(_rules[i] == HtmlBoilerplateRules.Title);
        row.Add(_rules[i] == HtmlBoilerplateRules.Byline);
        row.Add(_rules[i] == HtmlBoilerplateRules.Related);
        row.Add(_rules[i] == HtmlBoilerplateRules.Credit);
        for (int m = 0; m < Marks.Length; m++)
            row.Add(_marks[i] == Marks[m]);

        int total = Math.Max(1, _words[^1]), kept = Math.Max(1, _keptWords[^1]);
        row.Add((float)_words[i] / total);
        row.Add((float)_keptWords[i] / kept);
        row.Add(_keptWords[i]);
        row.Add(_keptWords[^1] - _keptWords[i + 1]);
        row.Add(Math.Min(50, i - _proseBefore[i]));
        row.Add(Math.Min(50, _proseAfter[i] - i));
        row.Add(_proseBefore[i] < 0);
        row.Add(_proseAfter[i] == _lines.Length);
        row.Add(_proseBefore[i] < 0 ? 99 : Distance(_proseBefore[i], i));
        row.Add(_proseAfter[i] == _lines.Length ? 99 : Distance(_proseAfter[i], i));
        PageElement? main = _main.Element < 0 ? null : _page.Elements[_main.Element];
        row.Add(main is null || i >= main.FirstBlock && i < main.BlockEnd);
        row.Add(
            main is null ? 0 : i < main.FirstBlock ? i - main.FirstBlock : i >= main.BlockEnd
                ? i - main.BlockEnd + 1
                : 0);
        int heading = _heading[i];
        row.Add(heading < 0 ? 99 : Math.Min(99, i - heading));
        row.Add(heading < 0 ? 0 : _page.Blocks[heading].Level);
        row.Add(heading < 0 ? 0 : _lines[heading].Cue);
        row.Add(heading >= 0 && _rules[heading] is null);
        (int blocks, int words, int keeps, int proses) = _signatures[_signature[i]];
        row.Add(blocks);
        row.Add((float)words / blocks);
        row.Add((float)keeps / blocks);
        row.Add((float)proses / blocks);
        row.Add(_copies[_copy[i]]);
        row.Add(TitleShare(i));
        for (int offset = -2; offset <= 2; offset++)
        {
            if (offset == 0)
                continue;
            int j = i + offset;
            bool there = j >= 0 && j < _lines.Length;
            row.Add(there ? Math.Min(100, _lines[j].Words) : -1);
            row.Add(there ? (float)_page.Blocks[j].LinkDensity : -1);
            row.Add(there && _rules[j] is null);
            if (Math.Abs(offset) == 1)
            {
                row.Add(there && _lines[j].EndsSentence);
                row.Add(there ? _lines[j].Cue : 0);
            }
        }
        foreach (float value in _pageFeatures)
            row.Add(value);
    }

    private void Line(ref FeatureRow row, int i)
    {
        LineFeatures line = _lines[i];
        row.Add(line.Words);
        line.AddTo(ref row);
        row.Add(ByLine.Is(_page.TextOf(_page.Blocks[i]), _statistics.Shape(i)));
        row.Add(_page.Blocks[i].IsHidden);
    }

    /// <summary>
    /// What each element and those around it tell of the blocks in it, and the hash of its name and classes.
    /// </summary>
    private void ReadElements()
    {
        for (int i = 0; i < _page.Elements.Count; i++)
        {
            PageElement element = _page.Elements[i];
            bool root = element.Parent < 0;
            ReadOnlySpan<float> outer = root ? default : _context.AsSpan(element.Parent * ContextCount, ContextCount);
            Span<float> own = _context.AsSpan(i * ContextCount, ContextCount);
            outer.CopyTo(own);
            own[0] = Math.Max(SemanticRoots.Strength(element), own[0]);
            int named = Array.IndexOf(Named, element.Name);
            if (named >= 0)
                own[1 + named] = 1;
            int blocks = element.BlockEnd - element.FirstBlock;
            if (root || blocks > 1 && HtmlTags.IsBlock(element.Name))
            {
                Span<float> container = own[(1 + Named.Length)..];
                (float linkDensity, float prose) = (container[0], container[1]);
                container[0] = (float)_statistics.LinkDensity(element);
                container[1] = (float)_statistics.Prose(element) / Math.Max(1, _statistics.TotalProse);
                container[2] = blocks;
                container[3] = root ? 1 : prose;
                container[4] = root ? 0 : linkDensity;
            }
            uint hash = FeatureHash.OfText(element.Name);
            foreach (ClassName name in element.Classes.All)
            {
                foreach (uint word in name.Hashes)
                    hash = FeatureHash.Append(hash, word);
            }
            _elementHash[i] = hash;
        }
    }

    private float[] Page(IReadOnlyList<string> schemaTypes, string? openGraphType)
    {
        int headings = 0, items = 0, cells = 0, articles = 0;
        foreach (PageBlock block in _page.Blocks)
        {
            headings += block.Kind == BlockKind.Heading ? 1 : 0;
            items += block.Kind == BlockKind.ListItem ? 1 : 0;
            cells += block.Kind == BlockKind.TableRow ? 1 : 0;
        }
        foreach (PageElement element in _page.Elements)
            articles += element.Name == "article" ? 1 : 0;
        float n = Math.Max(1, _page.Blocks.Count), total = Math.Max(1, _words[^1]);
        return
        [
            _page.Blocks.Count, _words[^1], _keptWords[^1], _keptWords[^1] / total, (float)_main.Agreement,
            _statistics.IsSparse ? 1 : 0, _forum ? 1 : 0,
            headings / n, items / n, cells / n, articles,
            schemaTypes.Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting")
                || openGraphType == "article" ? 1 : 0,
            schemaTypes.Any(type => type is "Product" or "Offer") || openGraphType == "product" ? 1 : 0,
            schemaTypes.Any(type => type is "QAPage" or "DiscussionForumPosting") ? 1 : 0,
        ];
    }

    /// <summary>The steps in the tree from one block's element to another's.</summary>
    private int Distance(int a, int b)
    {
        int steps = 0, x = _page.Blocks[a].Element, y = _page.Blocks[b].Element;
        while (x != y && steps < 30)
        {
            steps++;
            if (_page.Elements[x].Depth >= _page.Elements[y].Depth)
                x = _page.Elements[x].Parent;
            else
                y = _page.Elements[y].Parent;
        }
        return steps;
    }

    /// <summary>What the mark-up of blocks of the same make has in common.</summary>
    private int Signature(int block)
    {
        int at = _page.Blocks[block].Element;
        uint hash = (uint)_page.Blocks[block].Kind;
        for (int level = 0; level < SignatureLevels && at >= 0; level++, at = _page.Elements[at].Parent)
            hash = FeatureHash.Append(hash, _elementHash[at]);
        return (int)hash;
    }

    /// <summary>The share of the words of a short block that the title has too, 0–1.</summary>
    private float TitleShare(int block)
    {
        if (_lines[block].Words is 0 or > LongestTitle || _titleWords.Count == 0)
            return 0;
        int shared = 0, words = 0;
        foreach (uint word in TitleText.WordHashes(_page.TextOf(_page.Blocks[block])))
        {
            words++;
            shared += _titleWords.Contains(word) ? 1 : 0;
        }
        return (float)shared / Math.Max(1, words);
    }
}
