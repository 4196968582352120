using System.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// A text as a writer might put it whose English is not native: three in ten articles and prepositions dropped, three
/// in ten verbs that agree with their subject put into the other form, and about one word in fifty misspelt: two
/// neighbouring letters changed round, or a single letter written twice and a double one once. The same text comes out
/// the same.
/// </summary>
/// <param name="seed">Says which words are hit.</param>
/// <param name="doubles">Whether letters are written twice or once, and not changed round.</param>
internal sealed class NotNative(ulong seed, bool doubles = false)
{
    private const int DroppedPercent = 30, DisagreeingPercent = 30;

    // Of lower-case words with four letters and more, which are about two in three.
    private const int MisspeltPercent = 3, FewestLetters = 4;

    private static readonly HashSet<string> Little = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "in", "on", "at", "of", "for", "from", "with", "by", "about", "into", "over", "to", "through",
        "under", "between",
    };

    private static readonly Dictionary<string, string> Other = new(StringComparer.Ordinal)
    {
        ["is"] = "are", ["are"] = "is", ["was"] = "were", ["were"] = "was", ["has"] = "have", ["have"] = "has",
        ["does"] = "do", ["do"] = "does",
    };

    public string Write(string text)
    {
        var chance = new Shuffle(seed + (ulong)text.Length);
        var written = new StringBuilder(text.Length);
        string before = "";
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’' or '-'))
                end++;
            if (end == i)
            {
                written.Append(text[i++]);
                continue;
            }
            string word = text[i..end];
            i = end;
            if (Little.Contains(word) && i < text.Length && text[i] == ' ' && chance.Next(100) < DroppedPercent)
                i++;
            else
                written.Append(Put(word, before, chance));
            before = word;
        }
        return written.ToString();
    }

    private string Put(string word, string before, Shuffle chance)
    {
        if (Other.TryGetValue(word, out string? other))
            return chance.Next(100) < DisagreeingPercent ? other : word;
        if (word.Length < FewestLetters || !word.All(char.IsAsciiLetterLower))
            return word;
        if (before is "he" or "she" or "it" or "He" or "She" or "It" && word[^1] == 's' && word[^2] != 's')
            return word[..^1];
        if (chance.Next(100) >= MisspeltPercent)
            return word;
        int at = 1 + chance.Next(word.Length - 2);
        if (doubles)
            return word[at] == word[at + 1] ? word.Remove(at, 1) : word.Insert(at, word[at].ToString());
        return string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1, 1), word.AsSpan(at, 1), word.AsSpan(at + 2));
    }
}
