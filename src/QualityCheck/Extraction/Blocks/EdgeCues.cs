using System.Collections.Frozen;
using QualityCheck.Boilerplate;
using QualityCheck.Text;

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

    /// <summary>With so few words a call to do something says nothing else: a judgement.</summary>
    private const int CallWords = 4;

    /// <summary>The most words of a note on when or where a text appeared, and of one that is a sentence: a judgement.
    /// </summary>
    private const int NoteWords = 16, SentenceWords = 8;

    private static readonly ILookup<char, (string Phrase, BoilerplateRule Rule, Demand Demand)> Openings =
        Of("edge", Demand.None).Concat(Of("call", Demand.Site)).Concat(Of("note", Demand.Short))
            .ToLookup(cue => cue.Phrase[0]);

    private static readonly string[] Sites = [.. PageCues.Rows["site"].Select(cue => Folded(cue.Phrase))];

    private static readonly (string[] Words, BoilerplateRule Rule, bool First)[] Pairs =
        [.. new[] { "both", "order" }.SelectMany(kind => PageCues.Rows[kind].Select(
            cue => (Array.ConvertAll(cue.Phrase.Split('+'), Folded), cue.Rule, kind == "order")))];

    private static readonly FrozenDictionary<string, BoilerplateRule> Agencies =
        PageCues.Rows["agency"].DistinctBy(cue => cue.Phrase)
            .ToFrozenDictionary(cue => cue.Phrase, cue => cue.Rule, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (BoilerplateRule Rule, bool Links)> Ends =
        PageCues.Rows["end"].Select(cue => (cue.Phrase, cue.Rule, Links: false))
            .Concat(PageCues.Rows["heading"].Where(cue => cue.Rule.Reason != "table-of-contents")
                .Select(cue => (cue.Phrase, cue.Rule, Links: true)))
            .DistinctBy(cue => cue.Phrase)
            .ToFrozenDictionary(cue => cue.Phrase, cue => (cue.Rule, cue.Links), StringComparer.Ordinal);

    /// <summary>The rule that takes a block at the edge of an article out; null where it may stay.</summary>
    public static BoilerplateRule? Match(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return null;
        string line = PageCues.Folded(text, out _);
        if (line.Length == 0)
            return null;
        foreach ((string phrase, BoilerplateRule rule, Demand demand) in Openings[line[0]])
        {
            if (StandsAt(line, phrase, 0) && Is(demand, line, text))
                return rule;
        }
        if (Array.Find(Pairs, pair => (pair.First || line.Length <= LongestPair)
            && Holds(line, pair.Words[0], pair.First)
            && Array.TrueForAll(pair.Words, word => Holds(line, word))).Rule is { } both)
            return both;
        return Signature(line) ?? (BoilerplateCues.Match(text, out _) is { } cue ? LineCues.RuleOf(cue) : null);
    }

    /// <summary>
    /// The rule of a heading, or of a line of its own, behind which an article has ended; null for another.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="links">Whether it has done so only where links follow.</param>
    public static BoilerplateRule? OfEnd(ReadOnlySpan<char> text, out bool links)
    {
        (BoilerplateRule? rule, links) =
            text.Length > LongestHeading ? default : Ends.GetValueOrDefault(PageCues.Folded(text, out _));
        return rule;
    }

    private static string Folded(string text) => PageCues.Folded(text, out _);

    private static IEnumerable<(string Phrase, BoilerplateRule Rule, Demand Demand)> Of(string kind, Demand demand) =>
        PageCues.Rows[kind].Select(cue => (Folded(cue.Phrase), cue.Rule, demand));

    private static bool Is(Demand demand, string line, ReadOnlySpan<char> text) => demand switch
    {
        Demand.Site => BlockShape.Of(text) is { Words: <= CallWords, EndsSentence: false }
            || Array.Exists(Sites, site => Holds(line, site)),
        Demand.Short => BlockShape.Of(text) is { Words: <= SentenceWords }
            or { Words: <= NoteWords, EndsSentence: false },
        _ => true,
    };

    /// <summary>Whether whole words of the line, or of the beginning of one of its sentences, are the phrase.</summary>
    private static bool Holds(string line, string phrase, bool first = false)
    {
        for (int at = line.IndexOf(phrase, StringComparison.Ordinal); at >= 0;
            at = line.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (StandsAt(line, phrase, at) && (!first || BeginsSentence(line, at)))
                return true;
        }
        return false;
    }

    private static bool StandsAt(string line, string phrase, int at) =>
        line.AsSpan(at).StartsWith(phrase, StringComparison.Ordinal) && (at == 0 || !char.IsLetter(line[at - 1]))
        && (at + phrase.Length == line.Length || !char.IsLetter(line[at + phrase.Length]));

    private static bool BeginsSentence(string line, int at)
    {
        ReadOnlySpan<char> before = line.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || before[^1] is ':' or ';' || SentenceMarks.Contain(before[^1]);
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

    /// <summary>What a line has to have besides its first words.</summary>
    private enum Demand
    {
        None,
        Site,
        Short,
    }
}
