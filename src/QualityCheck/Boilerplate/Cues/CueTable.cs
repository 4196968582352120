using System.Collections.Frozen;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Cues by the word they begin with, the surest first.</summary>
internal sealed class CueTable
{
    /// <summary>What the patterns begin with that begin with a number.</summary>
    private const string Number = "N";

    private sealed record Group(BoilerplateCue[] Cues, int Longest);

    private readonly FrozenDictionary<string, Group>.AlternateLookup<ReadOnlySpan<char>> _cues;
    private readonly WordFilter _firstWords;
    private readonly int _longestFirstWord;

    public CueTable(IEnumerable<BoilerplateCue> cues)
    {
        _cues =
            cues.SelectMany(
                cue => cue.Pattern.Beginnings.Select(words => FirstWord(words).ToString())
                    .Distinct(StringComparer.Ordinal).Select(word => (word, cue)))
                .GroupBy(pair => pair.word, pair => pair.cue, StringComparer.Ordinal)
                .ToFrozenDictionary(group => group.Key,
                    group =>
                        new Group([.. group.OrderByDescending(cue => cue.Confidence)],
                            group.Max(cue => cue.Pattern.Longest)), StringComparer.Ordinal)
                .GetAlternateLookup<ReadOnlySpan<char>>();
        _firstWords = new WordFilter(_cues.Dictionary.Keys);
        _longestFirstWord = _cues.Dictionary.Keys.Max(word => word.Length);
    }

    /// <summary>The cues of a list.</summary>
    public static BoilerplateCue[] Read(string table) =>
    [
        .. EmbeddedData.ReadTable(table).Select(BoilerplateCue.Parse),
    ];

    /// <summary>
    /// The cues from the first on whose first words the text begins with; none where there is no such cue.
    /// </summary>
    public ReadOnlySpan<BoilerplateCue> Of(ReadOnlySpan<char> text)
    {
        if (WithFirstWord(text) is not { } group)
            return [];
        BoilerplateCue[] cues = group.Cues;
        Span<char> folded = stackalloc char[Math.Min(text.Length, group.Longest)];
        Fold(text[..folded.Length], folded);
        for (int i = 0; i < cues.Length; i++)
        {
            if (cues[i].Pattern.Begins(folded) > 0)
                return cues.AsSpan(i);
        }
        return [];
    }

    /// <summary>Writes the text in lower case with plain spaces, hyphens and quotes.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (int i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
    }

    private Group? WithFirstWord(ReadOnlySpan<char> text)
    {
        if (CuePattern.NumberEnd(text) > 0)
            return _cues.TryGetValue(Number, out Group? numbers) ? numbers : null;
        ReadOnlySpan<char> word = FirstWord(text);
        if (word.Length > _longestFirstWord || !_firstWords.MayHave(word))
            return null;
        Span<char> folded = stackalloc char[word.Length];
        Fold(word, folded);
        return _cues.TryGetValue(folded, out Group? group) ? group : null;
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
        int end = LetterRuns.Ascii(line);
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '\'' or '’' or '‘' or '©'))
            end++;
        return line[..end];
    }
}
