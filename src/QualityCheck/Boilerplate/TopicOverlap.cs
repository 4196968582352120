using System.Collections.Immutable;
using QualityCheck.Language;

namespace QualityCheck.Boilerplate;

/// <summary>Which words of substance a text uses, and on how many of its lines.</summary>
internal sealed class TopicOverlap
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public TopicOverlap(string text, ImmutableArray<Line> lines, CancellationToken cancellationToken)
    {
        foreach (Line line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (string word in Words(line.In(text)))
                _lines[word] = _lines.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>The share of the passage's words of substance that other lines use too, 0–1; 1 where it has none.</summary>
    public double Share(ReadOnlySpan<char> passage)
    {
        HashSet<string> words = Words(passage);
        return words.Count == 0 ? 1 : (double)words.Count(word => _lines.GetValueOrDefault(word) > 1) / words.Count;
    }

    private static HashSet<string> Words(ReadOnlySpan<char> passage)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i <= passage.Length; i++)
        {
            bool letter = i < passage.Length && char.IsLetterOrDigit(passage[i]);
            if (letter && start < 0)
                start = i;
            if (letter || start < 0)
                continue;
            ReadOnlySpan<char> word = passage[start..i];
            if (word.Length is >= 3 and <= 30 && !FunctionWords.Contains(word))
                words.Add(Stem.Light(word));
            start = -1;
        }
        return words;
    }
}
