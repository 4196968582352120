namespace QualityCheck.Extraction;

/// <summary>
/// Puts back what the caller wants to keep beside the running text, title and bylines, keeps captions or not, and takes
/// the caller's lines out.
/// </summary>
internal static class OptionalBlocks
{
    /// <summary>How many elements up a paragraph may stand in a figure, its own among them: a judgement.</summary>
    private const int CaptionLevels = 4;
    /// <summary>The most blocks of a part that is a caption by its name: a judgement.</summary>
    private const int CaptionBlocks = 3;
    /// <summary>Captions that are more of the text than this are the article: a judgement.</summary>
    private const double MostCaptions = 0.5;

    /// <summary>The choice with the wanted blocks kept, and no others.</summary>
    /// <param name="main">The choice.</param>
    /// <param name="page">The page.</param>
    /// <param name="metadata">What the page says about itself.</param>
    /// <param name="options">What is wanted.</param>
    public static MainText Kept(MainText main, PageContent page, ArticleMetadata metadata, ExtractionOptions options)
    {
        int first = Array.FindIndex(main.Rules, rule => rule is null);
        if (first < 0)
            return main;
        var rules = (BoilerplateRule?[])main.Rules.Clone();
        if (!options.Captions)
            RemoveCaptions(rules, page);
        int title = Title(page, first, metadata.Title?.Value);
        if (options.Title && title >= 0)
            rules[title] = null;
        if (options.Byline)
            KeepBylines(rules, main, page, title >= 0 ? title : first, metadata.Byline?.Value);
        if (options.Captions)
            KeepCaptions(rules, main, page, Math.Min(first, title >= 0 ? title : first));
        RemoveOwn(rules, page, options.Boilerplate);
        return main with { Rules = rules };
    }

    /// <summary>Takes out what the caller calls boilerplate.</summary>
    private static void RemoveOwn(BoilerplateRule?[] rules, PageContent page, BoilerplateLines own)
    {
        for (int i = 0; !own.Lines.IsEmpty && i < rules.Length; i++)
        {
            if (own.Contains(page.TextOf(page.Blocks[i])))
                rules[i] ??= HtmlBoilerplateRules.OwnList;
        }
    }

    /// <summary>
    /// The last heading with the words of the title that stands before the text, else the first one; −1 where there is
    /// none.
    /// </summary>
    private static int Title(PageContent page, int first, string? title)
    {
        int found = -1;
        for (int i = 0; title is not null && i < page.Blocks.Count && (i <= first || found < 0); i++)
        {
            if (page.Blocks[i] is { Kind: BlockKind.Heading, IsHidden: false }
                && TitleText.Same(page.TextOf(page.Blocks[i]).ToString(), title))
                found = i;
        }
        return found;
    }

    private static void KeepBylines(BoilerplateRule?[] rules, MainText main, PageContent page, int near, string? byline)
    {
        int end = Math.Min(rules.Length, near + ArticleHead.LinesBehind + 1);
        for (int i = Math.Max(0, near - ArticleHead.LinesBefore); i < end; i++)
        {
            ReadOnlySpan<char> text = page.TextOf(page.Blocks[i]);
            BoilerplateRule? mark = main.Choice.Marks[i];
            bool named = mark == HtmlBoilerplateRules.Byline || ByLine.Is(text, BlockShape.Of(text))
                || byline is not null && TitleText.Same(text.ToString(), byline);
            if (named
                && (mark is null || mark == HtmlBoilerplateRules.Byline || mark == HtmlBoilerplateRules.AuthorBio))
                rules[i] = null;
        }
    }

    /// <summary>
    /// A caption belongs to the article where it stands in the main part or between two blocks that stay, and in no
    /// part that is named as something else.
    /// </summary>
    private static void KeepCaptions(BoilerplateRule?[] rules, MainText main, PageContent page, int start)
    {
        int end = Array.FindLastIndex(main.Rules, rule => rule is null) + 1;
        for (int i = 0; i < rules.Length; i++)
        {
            bool inside = i >= start && i < end
                || main.Choice.Main.Element >= 0
                && page.Upwards(page.Blocks[i].Element).Contains(page.Elements[main.Choice.Main.Element]);
            if (inside && IsCaption(page, page.Blocks[i])
                && (main.Choice.Marks[i] is null || main.Choice.Marks[i] == HtmlBoilerplateRules.Credit))
                rules[i] = null;
        }
    }

    /// <summary>Takes captions out, unless they are most of the text, as on a page of pictures.</summary>
    private static void RemoveCaptions(BoilerplateRule?[] rules, PageContent page)
    {
        int[] kept = [.. Enumerable.Range(0, rules.Length).Where(i => rules[i] is null)],
            captions = [.. kept.Where(i => IsCaption(page, page.Blocks[i]))];
        if (captions.Sum(Length) > kept.Sum(Length) * MostCaptions)
            return;
        foreach (int i in captions)
            rules[i] = HtmlBoilerplateRules.Credit;

        int Length(int block) => page.Blocks[block].Text.Length;
    }

    /// <summary>
    /// Whether a block is the caption or credit of a figure: it is one by its element, or a paragraph in a small part
    /// that is a figure or is named so. Tables, code and quotations stand in figures, too, and are none.
    /// </summary>
    private static bool IsCaption(PageContent page, PageBlock block) =>
        block.Kind == BlockKind.Caption
        && !page.Upwards(block.Element).Any(element => element.Name == "table")
        || block.Kind == BlockKind.Paragraph
        && page.Upwards(block.Element).Take(CaptionLevels)
            .TakeWhile(element => element.BlockEnd - element.FirstBlock <= CaptionBlocks)
            .Any(element => element.Name == "figure" || element.Classes.HasWord(word => word is "caption" or "credit"))
        || block.Kind == BlockKind.Paragraph && CaptionCues.EndsInCredit(page.TextOf(block));
}
