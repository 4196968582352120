using System.Collections.Immutable;
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
    public const int Count = (int)BlockFeature.Count;

    /// <summary>The number of <see cref="Marks"/>.</summary>
    public const int MarkCount = 11;

    /// <summary>A longer block is not compared to the title: a judgement.</summary>
    private const int LongestTitle = 40;

    /// <summary>Of a menu, what has more of links is not looked at: a judgement.</summary>
    private const double LinkedMenu = 0.5;

    /// <summary>No distance in blocks to prose is told to be greater: a judgement.</summary>
    private const int MostBlocks = 50;

    /// <summary>No neighbour is told to have more words: a judgement.</summary>
    private const int MostWords = 100;

    /// <summary>Stands for the distance to what is not there.</summary>
    private const int Nowhere = 99;

    /// <summary>The rules that mark a block by itself.</summary>
    public static readonly ImmutableArray<BoilerplateRule> Marks =
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
    private readonly PageElement? _main;
    private readonly DeclaredBody? _body;
    private readonly LineFeatures[] _lines;
    private readonly int[] _keptWords;
    private readonly int[] _words;
    private readonly int[] _proseBefore;
    private readonly int[] _proseAfter;
    private readonly int[] _heading;
    private readonly BlockCopies _copies;
    private readonly float[] _pageFeatures;
    private readonly ElementFeatures _elements;
    private readonly HashSet<uint> _titleWords;

    public BlockFeatures(PageContent page, RuleChoice choice, PageHints hints)
    {
        (_page, _statistics, _marks, _rules) = (page, choice.Statistics, choice.Marks, choice.Rules);
        (_main, _body) = (choice.Main.Element < 0 ? null : page.Elements[choice.Main.Element], hints.Body);
        int n = page.Blocks.Count;
        _lines = new LineFeatures[n];
        (_keptWords, _words) = (new int[n + 1], new int[n + 1]);
        (_proseBefore, _proseAfter, _heading) = (new int[n], new int[n], new int[n]);
        _copies = new BlockCopies(n);
        _elements = new ElementFeatures(page, choice.Statistics);
        _titleWords = [.. hints.Title is null ? [] : TitleText.WordHashes(hints.Title)];
        int prose = -1, heading = -1;
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<char> text = page.TextOf(page.Blocks[i]);
            _lines[i] = IsOut(i) ? new LineFeatures { Words = _statistics.Shape(i).Words } : LineOf(text);
            _words[i + 1] = _words[i] + (page.Blocks[i].IsHidden ? 0 : _lines[i].Words);
            _keptWords[i + 1] = _keptWords[i] + (IsKept(i) ? _lines[i].Words : 0);
            _proseBefore[i] = prose;
            prose = IsKept(i) && _statistics.IsProse(i) ? i : prose;
            _heading[i] = heading;
            heading = page.Blocks[i].Kind == BlockKind.Heading && !page.Blocks[i].IsHidden ? i : heading;
            _copies.Add(i, _elements.Make(page.Blocks[i]), text, _lines[i].Words, IsKept(i), _statistics.IsProse(i));
        }
        prose = n;
        for (int i = n - 1; i >= 0; i--)
        {
            _proseAfter[i] = prose;
            prose = IsKept(i) && _statistics.IsProse(i) ? i : prose;
        }
        _pageFeatures = PageFeatures.Of(page, choice, hints, _words[^1], _keptWords[^1]);
    }

    /// <summary>What a block's words tell; its cue may be one of another language.</summary>
    private static LineFeatures LineOf(ReadOnlySpan<char> text)
    {
        LineFeatures line = LineFeatures.Of(text);
        return line.Cue == 0 && PageCues.OfHeading(text) is { } rule
            ? line with { Cue = (float)rule.Confidence }
            : line;
    }

    /// <summary>The number of blocks.</summary>
    public int Blocks => _lines.Length;

    /// <summary>The number of words of a block.</summary>
    public int Words(int block) => _lines[block].Words;

    /// <summary>How many blocks have the same text as this one.</summary>
    public int Copies(int block) => _copies.Same(block);

    /// <summary>Whether a block need not be looked at: a link in a menu.</summary>
    public bool IsOut(int block) =>
        _rules[block] == HtmlBoilerplateRules.Navigation && _page.Blocks[block].LinkDensity > LinkedMenu;

    private bool IsKept(int block) => _rules[block] is null;

    /// <summary>Fills in the features of a block.</summary>
    public void Fill(int i, FeatureRow values)
    {
        var row = new NamedRow<BlockFeature>(values);
        AddWords(ref row, i);
        AddMarkUp(ref row, i);
        AddRules(ref row, i);
        AddPlace(ref row, i);
        AddHeading(ref row, i);
        AddAlike(ref row, i);
        row.Add(BlockFeature.TitleShare, TitleShare(i));
        AddNeighbours(ref row, i);
        row.Add(BlockFeature.Page, _pageFeatures);
    }

    private void AddWords(ref NamedRow<BlockFeature> row, int i)
    {
        row.Add(BlockFeature.Words, _lines[i].Words);
        _lines[i].AddTo(ref row, BlockFeature.Shape);
        row.Add(BlockFeature.ReadsAsByline, ByLine.Is(_page.TextOf(_page.Blocks[i]), _statistics.Shape(i)));
        row.Add(BlockFeature.IsHidden, _page.Blocks[i].IsHidden);
    }

    private void AddMarkUp(ref NamedRow<BlockFeature> row, int i)
    {
        PageBlock block = _page.Blocks[i];
        PageElement element = _page.Elements[block.Element];
        PageElement? group = block.Group < 0 ? null : _page.Elements[block.Group];
        row.Add(BlockFeature.LinkDensity, block.LinkDensity);
        row.Add(BlockFeature.LinkLength, block.LinkLength);
        row.Add(BlockFeature.Level, block.Kind == BlockKind.Heading ? block.Level : 0);
        row.Add(BlockFeature.IsListItem, block.Kind == BlockKind.ListItem);
        row.Add(BlockFeature.IsCode, block.Kind == BlockKind.Code);
        row.Add(BlockFeature.IsQuote, block.Kind == BlockKind.Quote);
        row.Add(BlockFeature.IsCaption, block.Kind == BlockKind.Caption);
        row.Add(BlockFeature.IsTableRow, block.Kind == BlockKind.TableRow);
        row.Add(BlockFeature.InParagraph, element.Name == "p");
        row.Add(BlockFeature.InContainer, element.Name is "div" or "section" or "article" or "main" or "body");
        row.Add(BlockFeature.InInline, element.Name is "span" or "a" or "em" or "strong" or "b" or "i");
        row.Add(BlockFeature.GroupBlocks, group is null ? 0 : group.BlockEnd - group.FirstBlock);
        row.Add(BlockFeature.GroupLinkDensity, group is null ? -1 : (float)_statistics.LinkDensity(group));
        row.Add(BlockFeature.Depth, element.Depth);
        row.Add(BlockFeature.Around, _elements.Of(block.Element));
    }

    private void AddRules(ref NamedRow<BlockFeature> row, int i)
    {
        BoilerplateRule? rule = _rules[i], mark = _marks[i];
        row.Add(BlockFeature.DeclaredShare, _body?.Share(i) ?? -1);
        row.Add(BlockFeature.IsKept, rule is null);
        row.Add(BlockFeature.IsOutside, rule == HtmlBoilerplateRules.Outside);
        row.Add(BlockFeature.IsTitle, rule == HtmlBoilerplateRules.Title);
        row.Add(BlockFeature.IsByline, rule == HtmlBoilerplateRules.Byline);
        row.Add(BlockFeature.IsRelated, rule == HtmlBoilerplateRules.Related);
        row.Add(BlockFeature.IsCredit, rule == HtmlBoilerplateRules.Credit);
        row.Begin(BlockFeature.Marks);
        for (int m = 0; m < MarkCount; m++)
            row.More(mark == Marks[m]);
    }

    private void AddPlace(ref NamedRow<BlockFeature> row, int i)
    {
        int before = _proseBefore[i], after = _proseAfter[i];
        bool first = before < 0, last = after == _lines.Length;
        row.Add(BlockFeature.ShareBefore, (float)_words[i] / Math.Max(1, _words[^1]));
        row.Add(BlockFeature.KeptShareBefore, (float)_keptWords[i] / Math.Max(1, _keptWords[^1]));
        row.Add(BlockFeature.KeptBefore, _keptWords[i]);
        row.Add(BlockFeature.KeptBehind, _keptWords[^1] - _keptWords[i + 1]);
        row.Add(BlockFeature.BlocksFromProse, Math.Min(MostBlocks, i - before));
        row.Add(BlockFeature.BlocksToProse, Math.Min(MostBlocks, after - i));
        row.Add(BlockFeature.BeforeAllProse, first);
        row.Add(BlockFeature.BehindAllProse, last);
        row.Add(BlockFeature.StepsFromProse, first ? Nowhere : Steps(before, i));
        row.Add(BlockFeature.StepsToProse, last ? Nowhere : Steps(after, i));
        row.Add(BlockFeature.InMain, _main is null || i >= _main.FirstBlock && i < _main.BlockEnd);
        row.Add(BlockFeature.BlocksOutsideMain, _main is null ? 0
            : i < _main.FirstBlock ? i - _main.FirstBlock
            : i >= _main.BlockEnd ? i - _main.BlockEnd + 1
            : 0);
    }

    private int Steps(int from, int to) => _elements.Steps(_page.Blocks[from].Element, _page.Blocks[to].Element);

    private void AddHeading(ref NamedRow<BlockFeature> row, int i)
    {
        int heading = _heading[i];
        bool there = heading >= 0;
        row.Add(BlockFeature.BlocksFromHeading, there ? Math.Min(Nowhere, i - heading) : Nowhere);
        row.Add(BlockFeature.HeadingLevel, there ? _page.Blocks[heading].Level : 0);
        row.Add(BlockFeature.HeadingCue, there ? _lines[heading].Cue : 0);
        row.Add(BlockFeature.HeadingIsKept, there && IsKept(heading));
    }

    private void AddAlike(ref NamedRow<BlockFeature> row, int i)
    {
        (int blocks, int words, int kept, int prose) = _copies.Alike(i);
        row.Add(BlockFeature.Alike, blocks);
        row.Add(BlockFeature.AlikeWords, (float)words / blocks);
        row.Add(BlockFeature.AlikeKept, (float)kept / blocks);
        row.Add(BlockFeature.AlikeProse, (float)prose / blocks);
        row.Add(BlockFeature.Copies, _copies.Same(i));
    }

    private void AddNeighbours(ref NamedRow<BlockFeature> row, int i)
    {
        row.Begin(BlockFeature.Neighbours);
        AddNeighbour(ref row, i - 2, next: false);
        AddNeighbour(ref row, i - 1, next: true);
        AddNeighbour(ref row, i + 1, next: true);
        AddNeighbour(ref row, i + 2, next: false);
    }

    private void AddNeighbour(ref NamedRow<BlockFeature> row, int i, bool next)
    {
        bool there = i >= 0 && i < _lines.Length;
        row.More(there ? Math.Min(MostWords, _lines[i].Words) : -1);
        row.More(there ? (float)_page.Blocks[i].LinkDensity : -1);
        row.More(there && IsKept(i));
        if (!next)
            return;
        row.More(there && _lines[i].EndsSentence);
        row.More(there ? _lines[i].Cue : 0);
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
