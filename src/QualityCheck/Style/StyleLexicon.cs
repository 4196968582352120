using System.Collections.Frozen;
using System.Globalization;
using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>The marks of style of one language, as those of <c>data/lexicons/en/style.tsv</c>.</summary>
internal sealed class StyleLexicon
{
    public StyleLexicon(LanguagePack pack)
    {
        Lexicon words = pack.LexiconOf("literal-senses");
        FrozenDictionary<string, LiteralSense> senses = words.Classes
            .ToFrozenDictionary(name => name, name => new LiteralSense(words.Set(name)), StringComparer.Ordinal);
        Phrases = new(
            from row in pack.Table("style")
            select (new PhrasePattern(row[0], row[3], row[4]),
                new StyleEntry(row[1], double.Parse(row[2], CultureInfo.InvariantCulture),
                    row.Length > 5 ? Sense(senses, row[5]) : null)));
        Headlines = new Headlines(pack);
    }

    /// <summary>The marks of a text's language.</summary>
    public static StyleLexicon Of(AnnotatedText text) => text.Pack!.Part(pack => new StyleLexicon(pack));

    public PhraseTable<StyleEntry> Phrases { get; }

    public Headlines Headlines { get; }

    private static LiteralSense Sense(FrozenDictionary<string, LiteralSense> senses, string name) =>
        senses.TryGetValue(name, out LiteralSense? sense)
            ? sense
            : throw new InvalidDataException($"style.tsv: {name} is no literal sense");
}
