namespace QualityCheck.Extraction;

/// <summary>Joins the kept blocks to the article's text and lists what was taken out.</summary>
internal static class ArticleAssembly
{
    public static (MappedText Text, IReadOnlyList<Block> Blocks) Join(PageContent page, BoilerplateRule?[] rules)
    {
        var text = new MappedTextBuilder();
        var blocks = new List<Block>();
        int anchor = 0, previous = -1;
        for (int i = 0; i < rules.Length; i++)
        {
            if (rules[i] is not null)
                continue;
            PageBlock block = page.Blocks[i];
            while (anchor + 1 < page.Text.Anchors.Count && page.Text.Anchors[anchor + 1].Text <= block.Text.Start)
                anchor++;
            if (previous >= 0)
                text.Insert(SameGroup(page.Blocks[previous], block) ? "\n" : "\n\n");
            blocks.Add(new Block(block.Kind, new TextSpan(text.Length, block.Text.Length), block.Level, block.Marker));
            text.Append(page.Text, block.Text.Start, block.Text.Length, anchor, block.Source.End);
            previous = i;
        }
        return (text.ToMappedText(), blocks);
    }

    /// <summary>The removed stretches of the source, in order; neighbours with the same reason are one.</summary>
    public static IReadOnlyList<RemovedSpan> Removed(PageContent page, BoilerplateRule?[] rules)
    {
        int[] order = [.. Enumerable.Range(0, rules.Length).OrderBy(i => page.Blocks[i].Source.Start)];
        var removed = new List<RemovedSpan>();
        BoilerplateRule? last = null;
        int end = 0;
        foreach (int i in order)
        {
            TextSpan source = page.Blocks[i].Source;
            int start = Math.Max(source.Start, end);
            end = Math.Max(end, source.End);
            if (rules[i] is not { } rule)
            {
                if (removed.Count > 0 && removed[^1].Span.End > source.Start)
                    removed[^1] = removed[^1] with { Length = Math.Max(0, source.Start - removed[^1].Start) };
            }
            else if (rule == last)
            {
                removed[^1] = removed[^1] with { Length = end - removed[^1].Start };
            }
            else if (end > start)
            {
                removed.Add(new RemovedSpan(start, end - start, rule.Id, rule.Reason, rule.Confidence));
            }
            last = rules[i] == last || end > start ? rules[i] : null;
        }
        return [.. removed.Where(span => span.Length > 0)];
    }

    private static bool SameGroup(PageBlock a, PageBlock b) =>
        a.Group >= 0 && a.Group == b.Group && a.Kind == b.Kind && a.Kind is BlockKind.ListItem or BlockKind.TableRow;
}
