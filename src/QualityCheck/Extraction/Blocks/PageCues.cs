using System.Collections.Frozen;
using QualityCheck.Boilerplate;
using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>
/// Recognises lines of a page that are no part of an article by their words and by what of them is linked, in the
/// languages of the web.
/// </summary>
internal static class PageCues
{
    /// <summary>A longer line is no cue: a judgement.</summary>
    private const int Longest = 200;
    /// <summary>The most words of a line that is a credit by how it begins: a judgement.</summary>
    private const int CreditWords = 20;
    /// <summary>The most words of a line that counts views: a judgement.</summary>
    private const int CounterWords = 12;
    /// <summary>How sure such a cue is: a judgement.</summary>
    private const double Confidence = 0.9;
    /// <summary>The share of what follows the phrase that has to be a link: a judgement.</summary>
    private const double Linked = 0.7;

    /// <summary>The phrases by their kind.</summary>
    public static readonly ILookup<string, (string Phrase,
        BoilerplateRule Rule)> Rows = EmbeddedData.ReadTable("lexicons/page-cues.tsv")
        .SelectMany(row => row[2].Split('|'),
            (row, phrase) =>
                (Kind: row[1], Phrase: phrase,
                    Rule: new BoilerplateRule(BoilerplateRules.IdOf(row[0]), row[0], Confidence)))
        .ToLookup(row => row.Kind, row => (row.Phrase, row.Rule), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BoilerplateRule> Whole =
        Rows["whole"].DistinctBy(cue => cue.Phrase)
            .ToFrozenDictionary(cue => cue.Phrase, cue => cue.Rule, StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Comments =
        Rows["comments"].Select(cue => cue.Phrase).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, BoilerplateRule> Headings =
        Rows["heading"].Concat(Rows["linked"]).DistinctBy(cue => cue.Phrase)
            .ToFrozenDictionary(cue => cue.Phrase, cue => cue.Rule, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BoilerplateRule>.AlternateLookup<ReadOnlySpan<char>>
        HeadingsBySpan = Headings.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Phrase, BoilerplateRule Rule)[] Beginnings =
        [.. Rows["opening"], .. Rows["source"]];

    private static readonly ILookup<char, (string Phrase, BoilerplateRule Rule)> Openings =
        Rows["linked"].ToLookup(cue => cue.Phrase[0]);

    private static readonly (string Phrase, BoilerplateRule Rule)[] Counters = [.. Rows["counter"]];

    /// <summary>The rule that takes a block out which is no heading; null where it may stay.</summary>
    public static BoilerplateRule? Match(PageContent page, PageBlock block)
    {
        ReadOnlySpan<char> text = page.TextOf(block);
        if (text.Length > Longest || block.Kind is BlockKind.Heading or BlockKind.Code)
            return null;
        string line = Folded(text, out int lead);
        if (line.Length == 0)
            return null;
        if ((OfWhole(line) ?? Headings.GetValueOrDefault(line) ?? OfBeginning(text)) is { } rule)
            return rule;
        foreach ((string phrase, BoilerplateRule opening) in Openings[line[0]])
        {
            if (line.StartsWith(phrase, StringComparison.Ordinal) && IsLinked(line, phrase, block, lead))
                return opening;
        }
        return line.Contains('#', StringComparison.Ordinal)
            && BlockShape.Of(text) is { Words: <= CounterWords, EndsSentence: false }
            ? Array.Find(Counters, counter => line.Contains(counter.Phrase, StringComparison.Ordinal)).Rule
            : null;
    }

    /// <summary>
    /// The rule of a heading, or of a line that says nothing else, above what leads elsewhere; null for another.
    /// </summary>
    public static BoilerplateRule? OfHeading(ReadOnlySpan<char> text) =>
        text.Length <= Longest
            && HeadingsBySpan.TryGetValue(Fold(text, stackalloc char[Longest], out _), out BoilerplateRule? rule)
            ? rule
            : null;

    /// <summary>The rule of a short line that begins like a credit; null for another.</summary>
    private static BoilerplateRule? OfBeginning(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimStart(" ([|\u00A0");
        foreach ((string phrase, BoilerplateRule rule) in Beginnings)
        {
            if (bare.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (!char.IsLetter(phrase[^1]) || bare.Length == phrase.Length || !char.IsLetter(bare[phrase.Length]))
                && BlockShape.Of(text) is { Words: <= CreditWords })
                return rule;
        }
        return null;
    }

    /// <summary>The rule of a line that says nothing but one thing, or several with bars between them.</summary>
    private static BoilerplateRule? OfWhole(string line)
    {
        BoilerplateRule? rule = null;
        foreach (string part in line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Whole.TryGetValue(part, out rule))
                return null;
        }
        return rule;
    }

    /// <summary>Whether a line announces the comments of readers.</summary>
    public static bool AnnouncesComments(ReadOnlySpan<char> text) =>
        text.Length <= Longest && Fold(text, stackalloc char[Longest], out _) is var line
        && (Comments.Contains(line) || Comments.Contains(line.TrimEnd("# ")));

    /// <summary>Whether the link, or nothing, follows the phrase.</summary>
    private static bool IsLinked(string line, string phrase, in PageBlock block, int lead)
    {
        bool ends = phrase.Length == line.Length || !char.IsLetterOrDigit(line[phrase.Length])
            || !char.IsAsciiLetter(phrase[^1]) && !char.IsLower(phrase[^1]);
        return ends
            && (block.LinkLength + lead + 2 >= block.Text.Length
                || block.LinkLength >= (line.Length - phrase.Length) * Linked && block.LinkLength > 0);
    }

    /// <summary>Lower-case, figures as <c>#</c>, signs at the ends and brackets left out.</summary>
    public static string Folded(ReadOnlySpan<char> text, out int lead) =>
        Fold(text, text.Length <= Longest ? stackalloc char[Longest] : new char[text.Length], out lead).ToString();

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> line, out int lead)
    {
        int length = lead = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsDigit(c))
            {
                while (i + 1 < text.Length
                    && (char.IsDigit(text[i + 1])
                        || text[i + 1] is '.' or ',' && i + 2 < text.Length && char.IsDigit(text[i + 2])))
                    i++;
                if (i + 1 < text.Length && text[i + 1] is 'k' or 'K' or 'm' or 'M'
                    && (i + 2 == text.Length || !char.IsLetter(text[i + 2])))
                    i++;
                line[length++] = '#';
            }
            else if (c is '(' or ')' or '[' or ']' or '【' or '】' or '「' or '」' or '«' or '»' or '"' or '“' or '”' or '›'
                or '→' or '•' or '·' or '*' or '>' or '–' or '—' or '-' || char.IsWhiteSpace(c))
            {
                if (length == 0)
                    lead++;
                else if (line[length - 1] != ' ')
                    line[length++] = ' ';
            }
            else
            {
                line[length++] = c switch { '’' => '\'', 'İ' => 'i', _ => char.ToLowerInvariant(c) };
            }
        }
        return line[..length].Trim(" :：|…");
    }
}
