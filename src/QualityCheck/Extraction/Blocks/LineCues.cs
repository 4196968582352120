using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>
/// Recognises blocks that are boilerplate by their words alone: lines, and headings whose whole section is.
/// </summary>
internal static class LineCues
{
    /// <summary>A longer line is no cue: a judgement.</summary>
    private const int Longest = 120;

    /// <summary>
    /// The rule that takes the block out by its words; null for headings, which are judged with what follows them.
    /// </summary>
    public static BoilerplateRule? OfBlock(PageContent page, int block) =>
        page.Blocks[block].Kind == BlockKind.Heading
            ? null
            : Match(page.TextOf(page.Blocks[block])) ?? PageCues.Match(page, page.Blocks[block]);

    /// <summary>The rule that takes the line out; null where it may stay.</summary>
    public static BoilerplateRule? Match(ReadOnlySpan<char> line) =>
        line.Length <= Longest && BoilerplateCues.Match(line, out _) is { } cue
            && (cue.Anywhere || cue.Reason is "cookie-legal" or "tag-list" or "author-bio")
            ? RuleOf(cue)
            : null;

    /// <summary>The rule that a cue stands for.</summary>
    public static BoilerplateRule RuleOf(BoilerplateCue cue) =>
        new(BoilerplateRules.IdOf(cue.Reason), cue.Reason, cue.Confidence);
}
