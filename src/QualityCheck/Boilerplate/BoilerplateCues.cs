using System.Collections.Frozen;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>The cues of <c>data/lexicons/boilerplate.tsv</c>.</summary>
internal static class BoilerplateCues
{
    private const int LongestLine = 400;

    private static readonly FrozenDictionary<string, BoilerplateCue[]>.AlternateLookup<ReadOnlySpan<char>> Lines = Read("lexicons/boilerplate.tsv");

    private static readonly FrozenDictionary<string, BoilerplateCue[]>.AlternateLookup<ReadOnlySpan<char>> Brackets = Read("lexicons/boilerplate-brackets.tsv");

    /// <summary>The surest cue that the line begins with; null where there is none.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="tail">The offset in the line where the cue's tail begins.</param>
    public static BoilerplateCue? Match(ReadOnlySpan<char> line, out int tail) => Match(Lines, line, headline: false, out tail);

    /// <summary>The surest cue of a teaser that the text begins with, whatever comes behind its headline; null where there is none.</summary>
    /// <param name="text">What begins with the cue and may go on behind the headline.</param>
    /// <param name="tail">The offset in the text where the headline begins, or the colon before it.</param>
    public static BoilerplateCue? MatchTeaser(ReadOnlySpan<char> text, out int tail) => Match(Lines, text, headline: true, out tail);

    /// <summary>The surest cue that what stands in brackets begins with; null where there is none.</summary>
    public static BoilerplateCue? MatchBracketed(ReadOnlySpan<char> text) => Match(Brackets, text, headline: false, out _);

    /// <summary>Whether a cue begins with the word that the text begins with.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = FirstWord(text);
        Span<char> folded = stackalloc char[Math.Min(word.Length, LongestLine)];
        Fold(word[..folded.Length], folded);
        return Lines.ContainsKey(folded);
    }

    private static BoilerplateCue? Match(FrozenDictionary<string, BoilerplateCue[]>.AlternateLookup<ReadOnlySpan<char>> lookup, ReadOnlySpan<char> line, bool headline, out int tail)
    {
        tail = 0;
        int lead = 0;
        while (lead < line.Length && !char.IsLetterOrDigit(line[lead]) && line[lead] != '©')
            lead++;
        ReadOnlySpan<char> rest = line[lead..];
        if (rest.IsEmpty || rest.Length > LongestLine)
            return null;
        Span<char> buffer = stackalloc char[LongestLine];
        Span<char> folded = buffer[..rest.Length];
        int first = FirstWord(rest).Length;
        Fold(rest[..first], folded);
        if (!lookup.TryGetValue(folded[..first], out BoilerplateCue[]? cues))
            return null;
        Fold(rest[first..], folded[first..]);
        foreach (BoilerplateCue cue in cues)
        {
            if (!(headline ? cue.OpensTeaser(folded, rest, out tail) : cue.Matches(folded, rest, out tail)))
                continue;
            tail += lead;
            return cue;
        }
        return null;
    }

    private static FrozenDictionary<string, BoilerplateCue[]>.AlternateLookup<ReadOnlySpan<char>> Read(string table) =>
        EmbeddedData.ReadTable(table).Select(BoilerplateCue.Parse)
            .GroupBy(cue => FirstWord(cue.Prefix).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(cue => cue.Confidence).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (int i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
    }

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' or ' ' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '’' or '‘' => '\'',
        '\u2010' or '\u2011' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        int end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '\'' or '’' or '‘' or '©'))
            end++;
        return line[..end];
    }
}
