using System.Numerics;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>How well a text that may have been decoded wrongly speaks any language.</summary>
internal static class WordFit
{
    private static readonly ulong Latin = LanguageProfiles.WrittenIn(Script.Latin);

    // A frequent word counts as much as two letters. A judgement.
    private const int FrequentWeight = 2;
    // Letters count where one word of so many is a frequent one. A judgement.
    private const int LeastFrequent = 10;

    /// <summary>
    /// Twice its words that are frequent ones of one language and, where they are a tenth of all, once the Latin
    /// letters that set it apart, for the language with most; characters that no text holds count against.
    /// </summary>
    public static int Of(string text)
    {
        Span<int> frequent = stackalloc int[LanguageProfiles.Codes.Length],
            marked = stackalloc int[LanguageProfiles.Codes.Length];
        frequent.Clear();
        marked.Clear();
        int words = 0;
        foreach (Token token in Tokenizer.Tokenize(text, CancellationToken.None))
        {
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
            Count(LanguageProfiles.OfWord(word), frequent);
            foreach (char c in word)
                Count(c > '\u007F' ? LanguageProfiles.OfLetter(c) & Latin : 0, marked);
        }
        int most = 0;
        for (int i = 0; i < frequent.Length; i++)
            most = Math.Max(most,
                FrequentWeight * frequent[i] + (frequent[i] * LeastFrequent >= words ? marked[i] : 0));
        return most - text.AsSpan().CountAny('\uFFFD', '\u0081', '\u008D')
            - text.AsSpan().CountAny('\u008F', '\u0090', '\u009D');
    }

    private static void Count(ulong languages, Span<int> counts)
    {
        for (ulong rest = languages; rest != 0; rest &= rest - 1)
            counts[BitOperations.TrailingZeroCount(rest)]++;
    }
}
