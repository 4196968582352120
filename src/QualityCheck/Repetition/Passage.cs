using System.Text;
using QualityCheck.Language;

namespace QualityCheck.Repetition;

/// <summary>A sentence made ready for comparison.</summary>
internal sealed class Passage
{
    private const int LongestCompared = 400;
    private const int LongestCallOut = 8;

    private Passage(int index, bool listed) => (Index, Listed) = (index, listed);

    /// <summary>Index of the sentence.</summary>
    public int Index { get; }

    /// <summary>Whether it stands in a list or table, where a pattern that returns is no fault.</summary>
    public bool Listed { get; }

    /// <summary>Its words in lower case, in order, a space between two.</summary>
    public required string Text { get; init; }

    /// <summary>Its words in ordinal order: a comparison of two such strings is the token-sort ratio, in every culture. Null where it is too long to be compared.</summary>
    public required string? Sorted { get; init; }

    /// <summary>Its words of substance, stemmed, each once, in order of appearance.</summary>
    public required string[] Stems { get; init; }

    /// <summary>Its figures, in order.</summary>
    public required string Figures { get; init; }

    /// <summary>The number of its negations.</summary>
    public required int Negations { get; init; }

    public static Passage Of(AnnotatedText text, int index)
    {
        Sentence sentence = text.Sentences[index];
        var words = new List<string>(sentence.Words);
        var stems = new List<string>(sentence.Words);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var figures = new StringBuilder();
        int negations = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = text.Tokens[i];
            if (!token.IsWord)
                continue;
            ReadOnlySpan<char> span = text[token];
            string word = span.ToString().ToLowerInvariant().Replace('’', '\'');
            words.Add(word);
            if (token.Kind == TokenKind.Number || NumberWords.IsCardinal(span))
                figures.Append(word).Append(' ');
            if (word is "not" or "no" or "never" or "nor" or "neither" or "without" || word.EndsWith("n't", StringComparison.Ordinal))
                negations++;
            if (!FunctionWords.Contains(span) && Stem.Light(span) is var stem && seen.Add(stem))
                stems.Add(stem);
        }
        string joined = string.Join(' ', words);
        bool comparable = joined.Length <= LongestCompared;
        if (comparable)
            words.Sort(StringComparer.Ordinal);
        bool listed = text.BlockOf(sentence).Kind is BlockKind.ListItem or BlockKind.TableRow or BlockKind.Code or BlockKind.Caption;
        return new Passage(index, listed || IsCallOut(text, sentence))
        {
            Text = joined,
            Sorted = comparable ? string.Join(' ', words) : null,
            Stems = [.. stems],
            Figures = figures.ToString(),
            Negations = negations,
        };
    }

    /// <summary>A few words on a line of their own, such as a label or a link that stands below every section.</summary>
    private static bool IsCallOut(AnnotatedText text, Sentence sentence)
    {
        if (sentence.Words > LongestCallOut)
            return false;
        ReadOnlySpan<char> before = text.Text.AsSpan(0, sentence.Span.Start).TrimEnd(" -•*\t"), behind = text.Text.AsSpan(sentence.Span.End).TrimStart(" \t");
        return (before.IsEmpty || before[^1] == '\n') && (behind.IsEmpty || behind[0] is '\n' or '\r');
    }
}
