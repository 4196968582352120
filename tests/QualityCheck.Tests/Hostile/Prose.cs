using System.Text;

namespace QualityCheck.Tests.Hostile;

/// <summary>
/// Ordinary prose of any length: the sentences of the samples, but for the one with page noise in it, in a fixed order
/// in which the same one returns late.
/// </summary>
internal static class Prose
{
    private const int SentencesPerParagraph = 5;

    private static readonly string[] Sentences =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "samples"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Where(path => Path.GetFileName(path) != "harbour-accord.txt")
            .SelectMany(path => File.ReadAllText(path).Split('\n')).SelectMany(line => line.Split(". "))
            .Where(sentence => sentence.Length > 30).Select(sentence => sentence.TrimEnd('.', ' ', '\r') + ". "),
    ];

    /// <summary>
    /// Prose of exactly <paramref name="length"/> UTF-16 code units. Every sentence carries a word of its own, so that
    /// none returns word for word.
    /// </summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 1_000);
        uint state = 1;
        for (int i = 1; text.Length < length; i++)
        {
            state = state * 1_664_525 + 1_013_904_223;
            string sentence = Sentences[(int)(state >> 8) % Sentences.Length];
            int cut = sentence.IndexOf(' ', sentence.Length / 2);
            text.Append(sentence.AsSpan(0, cut)).Append(' ').Append(Word(state)).Append(sentence.AsSpan(cut))
                .Append(i % SentencesPerParagraph == 0 ? "\n\n" : "");
        }
        text.Length = length;
        return text.ToString();
    }

    private static string Word(uint number)
    {
        Span<char> word = stackalloc char[6];
        for (int i = 0; i < word.Length; i++, number /= 26)
            word[i] = (char)('a' + number % 26);
        return word.ToString();
    }
}
