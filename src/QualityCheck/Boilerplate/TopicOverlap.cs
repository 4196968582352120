using System.Collections.Immutable;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>On how many of a text's lines the words of substance of some passages stand.</summary>
internal sealed class TopicOverlap
{
    /// <summary>
    /// How many beginnings are told apart, by the low bits of a letter, which are the same for its capital.
    /// </summary>
    private const int Letters = 32;

    private readonly Dictionary<string, (int Lines, int Last)> _stems = new(StringComparer.Ordinal);
    private readonly bool[] _beginnings = new bool[Letters * Letters];

    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="passages">The passages that <see cref="Share"/> will be asked of.</param>
    /// <param name="cancellationToken">Stops the count.</param>
    public TopicOverlap(string text, ImmutableArray<Line> lines, IEnumerable<string> passages,
        CancellationToken cancellationToken)
    {
        foreach (string stem in passages.SelectMany(Stems))
        {
            _stems[stem] = (0, -1);
            _beginnings[Beginning(stem)] = true;
        }
        for (int i = 0; i < lines.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<char> line = lines[i].In(text);
            int at = 0;
            while (LetterRuns.Next(line, ref at) is { IsEmpty: false } word)
            {
                if (MayBeAsked(word) && HasSubstance(word))
                    Count(Stem.Light(word), i);
            }
        }
    }

    /// <summary>
    /// The share of the passage's words of substance that other lines use too, 0–1; 1 where it has none.
    /// </summary>
    public double Share(string passage)
    {
        HashSet<string> stems = Stems(passage);
        return stems.Count == 0 ? 1 : (double)stems.Count(stem => _stems[stem].Lines > 1) / stems.Count;
    }

    private void Count(string stem, int line)
    {
        if (_stems.TryGetValue(stem, out (int Lines, int Last) seen) && seen.Last != line)
            _stems[stem] = (seen.Lines + 1, line);
    }

    /// <summary>
    /// Whether a passage has a word that begins with the same two letters, which no stem loses; of other letters than
    /// ASCII's nothing is sure.
    /// </summary>
    private bool MayBeAsked(ReadOnlySpan<char> word) =>
        word.Length > 1 && (_beginnings[Beginning(word)] || !char.IsAscii(word[0]) || !char.IsAscii(word[1]));

    private static int Beginning(ReadOnlySpan<char> word) => word[0] % Letters * Letters + word[1] % Letters;

    private static HashSet<string> Stems(string passage)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        int at = 0;
        while (LetterRuns.Next(passage, ref at) is { IsEmpty: false } word)
        {
            if (HasSubstance(word))
                stems.Add(Stem.Light(word));
        }
        return stems;
    }

    private static bool HasSubstance(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 30 && !LanguagePack.English.FunctionWords.Contains(word);
}
