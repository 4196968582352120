using System.Collections.Frozen;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>The cues of <c>data/lexicons/boilerplate.tsv</c>.</summary>
internal static class BoilerplateCues
{
    private const int LongestLine = 400;

    private static readonly FrozenDictionary<string, BoilerplateCue[]> ByFirstWord =
        EmbeddedData.ReadTable("lexicons/boilerplate.tsv").Select(BoilerplateCue.Parse)
            .GroupBy(cue => FirstWord(cue.Prefix).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(cue => cue.Confidence).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BoilerplateCue[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The surest cue that the line begins with; null where there is none.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="tail">The offset in the line where the cue's tail begins.</param>
    public static BoilerplateCue? Match(ReadOnlySpan<char> line, out int tail)
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
        if (!Lookup.TryGetValue(folded[..first], out BoilerplateCue[]? cues))
            return null;
        Fold(rest[first..], folded[first..]);
        foreach (BoilerplateCue cue in cues)
        {
            if (!cue.Matches(folded, rest, out tail))
                continue;
            tail += lead;
            return cue;
        }
        return null;
    }

    private static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (int i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
    }

    private static char Fold(char c) => c switch
    {
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
