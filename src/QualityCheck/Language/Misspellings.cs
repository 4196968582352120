using System.Collections.Concurrent;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>How people miswrite a word of English, where that is no word itself.</summary>
internal static class Misspellings
{
    // Of shorter words most misspellings are words or names. A judgement.
    private const int FewestLetters = 4;

    // Words whose misspellings are kept, more than the lexica have. A judgement.
    private const int MostKept = 10_000;

    // The consonants that stand double in English words now and then.
    private const string OftenDouble = "bcdfglmnprstz";

    // The words of the lexica, which have many of them more than once.
    private static readonly ConcurrentDictionary<string, string[]> Found = new(StringComparer.Ordinal);

    /// <summary>
    /// The word with two neighbouring letters changed round, a double letter written once, or a single one twice; its
    /// first letter stays. None of a word that is short or not of small ASCII letters alone.
    /// </summary>
    public static IReadOnlyList<string> Of(string word) =>
        Found.TryGetValue(word, out string[]? known) ? known
            : Found.Count < MostKept ? Found.GetOrAdd(word, Find)
            : Find(word);

    private static string[] Find(string word) =>
        word.Length >= FewestLetters && word.All(char.IsAsciiLetterLower)
            ? [.. Slips(word).Distinct().Where(IsNoWord)]
            : [];

    /// <summary>
    /// A phrase of a lexicon with the misspellings of each of its words among their alternatives; see
    /// <see cref="PhrasePattern"/>.
    /// </summary>
    public static string InPhrase(string phrase) => string.Join(' ', phrase.Split(' ').Select(InWord));

    /// <summary>The words and their misspellings, whatever their case.</summary>
    public static WordSet With(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return new WordSet(all.Concat(all.SelectMany(Of)), StringComparer.OrdinalIgnoreCase);
    }

    private static string InWord(string alternatives) =>
        string.Join('/', alternatives.TrimStart('*').Split('/').SelectMany(Of).Prepend(alternatives));

    private static bool IsNoWord(string slip) =>
        WordFrequencies.RarityOf(Stem.Light(slip)) >= WordFrequencies.Unlisted;

    private static IEnumerable<string> Slips(string word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            char letter = word[i], before = word[i - 1];
            if (letter == before)
                yield return word.Remove(i, 1);
            else if (i > 1)
                yield return string.Concat(word.AsSpan(0, i - 1), [letter, before], word.AsSpan(i + 1));
            if (letter != before && (i + 1 == word.Length || word[i + 1] != letter)
                && OftenDouble.Contains(letter, StringComparison.Ordinal))
                yield return word.Insert(i, letter.ToString());
        }
    }
}
