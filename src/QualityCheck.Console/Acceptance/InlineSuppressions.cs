using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace QualityCheck.Console;

/// <summary>
/// What comments of a document suppress: <c>&lt;!-- qualitycheck-disable QC2001 --&gt;</c> up to
/// <c>&lt;!-- qualitycheck-enable --&gt;</c> or to the end, and <c>&lt;!-- qualitycheck-disable-next-line --&gt;</c>;
/// without rules it is all of them.
/// </summary>
internal sealed partial class InlineSuppressions
{
    /// <summary>Comments behind so many are not read. A judgement.</summary>
    private const int MostComments = 1_000;

    private static readonly InlineSuppressions Nothing = new([], []);

    private readonly ImmutableArray<(TextSpan Span, ImmutableHashSet<string> Rules)> _passages;

    private InlineSuppressions(ImmutableArray<(TextSpan, ImmutableHashSet<string>)> passages,
        ImmutableArray<int> mistakes) => (_passages, Mistakes) = (passages, mistakes);

    /// <summary>The lines of comments that begin like these and say nothing, or name a rule that is none.</summary>
    public ImmutableArray<int> Mistakes { get; }

    /// <summary>What the comments of a document suppress.</summary>
    public static InlineSuppressions In(string content)
    {
        if (!content.Contains("qualitycheck-", StringComparison.Ordinal))
            return Nothing;
        var passages = ImmutableArray.CreateBuilder<(TextSpan, ImmutableHashSet<string>)>();
        List<(int Start, ImmutableHashSet<string> Rules)> open = [];
        var mistakes = ImmutableArray.CreateBuilder<int>();
        (int line, int counted) = (1, 0);
        foreach (Match opening in Opening().Matches(content).Take(MostComments))
        {
            line += content.AsSpan(counted, opening.Index - counted).Count('\n');
            counted = opening.Index;
            Match comment = Comment().Match(content, opening.Index);
            if (!comment.Success || comment.Groups["rule"].Captures.Any(rule => Rules.Find(rule.Value) is null))
                mistakes.Add(line);
            if (!comment.Success)
                continue;
            ImmutableHashSet<string> rules = [.. comment.Groups["rule"].Captures.Select(rule => rule.Value)];
            int end = comment.Index + comment.Length;
            if (comment.Groups["what"].Value == "disable")
                open.Add((end, rules));
            else if (comment.Groups["what"].Value == "enable")
                Close(comment.Index, rules);
            else
                passages.Add((NextLine(content, end), rules));
        }
        Close(content.Length, []);
        return new InlineSuppressions(passages.ToImmutable(), mistakes.ToImmutable());

        // Without rules an enable ends every disable; with them those that name one of them.
        void Close(int at, ImmutableHashSet<string> rules)
        {
            foreach ((int start, ImmutableHashSet<string> closed) in open.Where(Ends))
                passages.Add((TextSpan.FromBounds(start, at), closed));
            open.RemoveAll(passage => Ends(passage));

            bool Ends((int Start, ImmutableHashSet<string> Rules) passage) =>
                rules.IsEmpty || passage.Rules.Overlaps(rules);
        }
    }

    /// <summary>Whether a finding of the rule there is suppressed: it begins in such a passage.</summary>
    public bool Cover(string rule, TextSpan input)
    {
        foreach ((TextSpan span, ImmutableHashSet<string> rules) in _passages)
        {
            if (input.Start >= span.Start && input.Start < span.End && (rules.IsEmpty || rules.Contains(rule)))
                return true;
        }
        return false;
    }

    /// <summary>The first line behind the comment's own that is not blank.</summary>
    private static TextSpan NextLine(string content, int behind)
    {
        int start = content.IndexOf('\n', behind) + 1;
        while (start > 0 && start < content.Length && char.IsWhiteSpace(content[start]))
            start++;
        if (start <= 0)
            return default;
        int end = content.IndexOf('\n', start);
        return TextSpan.FromBounds(start, end < 0 ? content.Length : end);
    }

    // At most twenty rules, so that what stands for a comment is short however the document goes on: a judgement. It
    // begins where the search does, as the openings are found by themselves.
    [GeneratedRegex(@"\G<!--[ \t]{0,8}qualitycheck-(?<what>disable-next-line|disable|enable)"
        + @"(?:[ \t,]{1,8}(?<rule>QC[0-9]{4})){0,20}[ \t]{0,8}-->",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<!--[ \t]{0,8}qualitycheck-", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
