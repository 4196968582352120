using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>
/// Tells English from other languages by the share of English function words (in running English about two words in five;
/// in other languages a few per cent at most).
/// </summary>
internal static class LanguageIdentifier
{
    private const int EnoughWords = 20;
    private const int Sample = 2_000;
    private const double EnglishShare = 0.18;

    public static string Identify(string text, ImmutableArray<Token> tokens, Sourced<string>? declared)
    {
        if (declared is { Source: "caller" })
            return Primary(declared.Value);
        int words = 0, functionWords = 0, letters = 0, latin = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            foreach (char c in text.AsSpan(token.Start, token.Length))
            {
                letters += char.IsLetter(c) ? 1 : 0;
                latin += c < '\u0250' && char.IsLetter(c) ? 1 : 0;
            }
            functionWords += FunctionWords.Contains(text.AsSpan(token.Start, token.Length)) ? 1 : 0;
            if (++words == Sample)
                break;
        }
        if (letters > 0 && latin < letters / 2)
            return "und";
        return words < EnoughWords || functionWords >= words * EnglishShare ? "en" : "und";
    }

    private static string Primary(string tag)
    {
        int subtag = tag.AsSpan().IndexOfAny('-', '_');
        return (subtag < 0 ? tag : tag[..subtag]).Trim().ToLowerInvariant();
    }
}
