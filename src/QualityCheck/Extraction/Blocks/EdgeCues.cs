using System.Collections.Frozen;
using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>
/// Recognises by their words what a site says before its article and behind it: calls to follow and to subscribe, notes
/// on where it appeared, the agency it is from, and headings behind which the article has ended.
/// </summary>
internal static class EdgeCues
{
    /// <summary>A longer block is no cue: a judgement.</summary>
    private const int Longest = 500;

    /// <summary>In a longer block words that stand apart say little: a judgement.</summary>
    private const int LongestPair = 300;

    /// <summary>The most words of a line that is signed by an agency: a judgement.</summary>
    private const int SignatureWords = 4;

    /// <summary>A longer line announces nothing: a judgement.</summary>
    private const int LongestHeading = 100;

    private static readonly ILookup<char, (string Phrase, BoilerplateRule Rule)> Openings =
        PageCues.Rows["edge"].Select(cue => (Phrase: Folded(cue.Phrase), cue.Rule)).ToLookup(cue => cue.Phrase[0]);

    private static readonly (string[] Words, BoilerplateRule Rule)[] Pairs =
        [.. PageCues.Rows["both"].Select(cue => (Array.ConvertAll(cue.Phrase.Split('+'), Folded), cue.Rule))];

    private static readonly FrozenDictionary<string, BoilerplateRule> Agencies =
        PageCues.Rows["agency"].DistinctBy(cue => cue.Phrase)
            .ToFrozenDictionary(cue => cue.Phrase, cue => cue.Rule, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BoilerplateRule> Ends =
        PageCues.Rows["heading"].Concat(PageCues.Rows["end"]).DistinctBy(cue => cue.Phrase)
            .ToFrozenDictionary(cue => cue.Phrase, cue => cue.Rule, StringComparer.Ordinal);

    /// <summary>The rule that takes a block at the edge of an article out; null where it may stay.</summary>
    public static BoilerplateRule? Match(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return null;
        string line = PageCues.Folded(text, out _);
        if (line.Length == 0)
            return null;
        foreach ((string phrase, BoilerplateRule rule) in Openings[line[0]])
        {
            if (line.StartsWith(phrase, StringComparison.Ordinal))
                return rule;
        }
        if (line.Length <= LongestPair
            && Array.Find(Pairs, pair => Array.TrueForAll(pair.Words, word => Holds(line, word))).Rule is { } both)
            return both;
        return Signature(line) ?? (BoilerplateCues.Match(text, out _) is { } cue ? LineCues.RuleOf(cue) : null);
    }

    /// <summary>The rule of a heading, or of a line of its own, behind which an article has ended.</summary>
    public static BoilerplateRule? OfEnd(ReadOnlySpan<char> text) =>
        text.Length > LongestHeading ? null : Ends.GetValueOrDefault(PageCues.Folded(text, out _));

    private static string Folded(string text) => PageCues.Folded(text, out _);

    private static bool Holds(string line, string phrase)
    {
        for (int at = line.IndexOf(phrase, StringComparison.Ordinal); at >= 0;
            at = line.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            int end = at + phrase.Length;
            if ((at == 0 || !char.IsLetter(line[at - 1])) && (end == line.Length || !char.IsLetter(line[end])))
                return true;
        }
        return false;
    }

    private static BoilerplateRule? Signature(string line)
    {
        string[] words = line.Split([' ', '/', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > SignatureWords)
            return null;
        if (Agencies.GetValueOrDefault(string.Join(' ', words)) is { } whole)
            return whole;
        return line.Contains('/', StringComparison.Ordinal)
            ? words.Select(word => Agencies.GetValueOrDefault(word)).FirstOrDefault(rule => rule is not null)
            : null;
    }
}
