using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// Tells from its words whether a text sets rules: a contract, a law, a notice, the terms of a service.
/// </summary>
internal static class LegalRegister
{
    private const double PerHundredWords = 1.5;
    private const double Fewest = 4;

    private static readonly WordSet This = LanguagePack.English.Words("legal", "this");

    private static readonly WordSet Sure = LanguagePack.English.Words("legal", "sure");

    private static readonly WordSet Parts = LanguagePack.English.Words("legal", "part");

    private static readonly WordSet Papers = LanguagePack.English.Words("legal", "paper");

    /// <summary>Whether the text does; one that does so in a few words only does not.</summary>
    public static bool Holds(AnnotatedText text)
    {
        var reader = new TokenReader(text.Text, text.Tokens);
        double signs = 0;
        for (int i = 0; i < reader.Count; i++)
            signs += reader.IsWord(i) ? SignOf(reader, i) : 0;
        return signs >= Fewest && signs >= text.Words * PerHundredWords / 100;
    }

    private static double SignOf(TokenReader reader, int i) => reader[i] switch
    {
        "shall" => reader.Is(i - 1, "we") || reader.Is(i - 1, "i") ? 0 : 1,
        "must" or "entitled" or "liable" => 0.5,
        "consent" => reader.Is(i - 1, "written") || reader.Is(i - 1, "prior") ? 1 : 0,
        "may" => reader.Is(i + 1, "not") || reader.Is(i + 1, "only") || reader.Is(i + 1, ",") ? 0.5 : 0,
        var word when Sure.Contains(word) => 1,
        var word when Parts.Contains(word) && reader.IsNumber(i + 1) => 1,
        var word
            when Papers.Contains(word)
                && (This.Contains(reader[i - 1]) || reader.Is(i - 1, "the") && char.IsUpper(word[0])) => 1,
        _ => 0,
    };
}
