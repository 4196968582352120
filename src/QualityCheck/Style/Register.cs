using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>
/// How often a text addresses its reader, speaks as an advertisement does and weighs one thing against another: rates
/// of word classes, as Biber (1988) counts them to tell registers. The rates are those among the plain words: neither
/// names and numbers, nor articles and prepositions, nor what is quoted, so that details put into a text change
/// nothing. What is bad is counted beside the words outside <see cref="Asides"/>.
/// </summary>
/// <param name="Address"><c>you</c> and <c>your</c> per 100 plain words outside asides.</param>
/// <param name="Selling">Words of sales copy per 100 plain words outside asides.</param>
/// <param name="Weighing">Words such as <c>but</c>, <c>although</c> and <c>if</c> per 100 plain words.</param>
internal readonly record struct Register(double Address, double Selling, double Weighing)
{
    // So many plain words without any of them are added, for two words in a short text make no register. A judgement.
    private const int Padding = 30;

    public static Register Of(AnnotatedText text)
    {
        StyleLexicon words = StyleLexicon.Of(text);
        var reader = new TokenReader(text.Text, text.Tokens);
        bool[] addresses = text.Types.Each(words.Address.Contains), sells = text.Types.Each(words.Selling.Contains),
            weighs = text.Types.Each(words.Weighing.Contains);
        bool[] asides = Asides.Of(text);
        int plain = 0, aside = 0, address = 0, selling = 0, weighing = 0;
        var quoted = new QuotationCursor(text);
        for (int i = 0; i < reader.Count; i++)
        {
            if (quoted.Around(new TextSpan(text.Tokens[i].Start, 1)) is not null || !reader.IsWord(i)
                || IsDetail(text, i))
                continue;
            plain++;
            aside += asides[i] ? 1 : 0;
            int type = text.Types[i];
            if (addresses[type])
                address++;
            else if (sells[type])
                selling++;
            else if (weighs[type])
                weighing++;
        }
        double perBare = 100.0 / (plain - aside + Padding);
        return new Register(perBare * address, perBare * selling, 100.0 / (plain + Padding) * weighing);
    }

    /// <summary>Names and numbers, and the little words that a writer whose English is not native leaves out.</summary>
    private static bool IsDetail(AnnotatedText text, int token) =>
        token < text.Tags.Length && text.Tags[token] is PartOfSpeech.ProperNoun or PartOfSpeech.Numeral
            or PartOfSpeech.Determiner or PartOfSpeech.Adposition;
}
