using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// Tells from its words whether a text sets rules: a contract, a law, a notice, the terms of a service. Its grammar is
/// that of English, whatever the pack.
/// </summary>
internal sealed class LegalRegister(HedgingPack pack)
{
    // Signs of rules per 100 words that make a text set them. A judgement.
    private const double PerHundredWords = 1.5;
    // Signs that a text needs however short it is. A judgement.
    private const double Fewest = 4;

    private readonly WordSet _this = pack.Language.Words("legal", "this");

    private readonly WordSet _sure = pack.Language.Words("legal", "sure");

    private readonly WordSet _parts = pack.Language.Words("legal", "part");

    private readonly WordSet _papers = pack.Language.Words("legal", "paper");

    /// <summary>Whether the text does; one that does so in a few words only does not.</summary>
    public bool Holds(AnnotatedText text)
    {
        var reader = new TokenReader(text.Text, text.Tokens);
        double signs = 0;
        for (int i = 0; i < reader.Count; i++)
            signs += reader.IsWord(i) ? SignOf(reader, i) : 0;
        return signs >= Fewest && signs >= text.Words * PerHundredWords / 100;
    }

    private double SignOf(TokenReader reader, int i) => reader[i] switch
    {
        "shall" => reader.Is(i - 1, "we") || reader.Is(i - 1, "i") ? 0 : 1,
        "must" or "entitled" or "liable" => 0.5,
        "consent" => reader.Is(i - 1, "written") || reader.Is(i - 1, "prior") ? 1 : 0,
        "may" => reader.Is(i + 1, "not") || reader.Is(i + 1, "only") || reader.Is(i + 1, ",") ? 0.5 : 0,
        var word when _sure.Contains(word) => 1,
        var word when _parts.Contains(word) && reader.IsNumber(i + 1) => 1,
        var word
            when _papers.Contains(word)
                && (_this.Contains(reader[i - 1]) || reader.Is(i - 1, "the") && char.IsUpper(word[0])) => 1,
        _ => 0,
    };
}
