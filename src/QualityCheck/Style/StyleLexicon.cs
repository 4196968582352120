using System.Collections.Frozen;
using System.Globalization;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Style;

/// <summary>
/// The marks of style of one language: those of <c>data/lexicons/en/style.tsv</c>, <c>promotion.tsv</c>,
/// <c>headlines.tsv</c>, <c>register.tsv</c> and <c>style-words.tsv</c>.
/// </summary>
internal sealed class StyleLexicon
{
    public StyleLexicon(LanguagePack pack)
    {
        Lexicon words = pack.LexiconOf("literal-senses");
        FrozenDictionary<string, LiteralSense> senses = words.Classes
            .ToFrozenDictionary(name => name, name => new LiteralSense(words.Set(name)), StringComparer.Ordinal);
        WordSet leftOut = pack.Words("style-words", "left-out"), atEnd = pack.Words("style-words", "left-out-at-end"),
            never = new([], StringComparer.Ordinal);
        Phrases = new(
            from row in pack.Table("style")
            from phrase in Written(row[0], leftOut, row[1] == "chatty-address" ? atEnd : never)
            select (new PhrasePattern(phrase, row[3], row[4]),
                new StyleEntry(row[1], double.Parse(row[2], CultureInfo.InvariantCulture),
                    row.Length > 5 ? Sense(senses, row[5]) : null)));
        Offers = new(
            from row in pack.Table("promotion")
            from phrase in Written(row[0], leftOut, atEnd)
            select (new PhrasePattern(phrase, row[2], row[3]),
                row[1] == "offer" ? StyleEntry.Offer : StyleEntry.Call));
        Headlines = new Headlines(pack);
        Clickbait =
            pack.Model("clickbait") is { } model ? LinearModel.Read(model, ClickbaitFeatures.Count) : null;
        Praise = Misspellings.With(pack.Words("style-words", "praise").Words);
        TakeUp = Misspellings.With(pack.Words("style-words", "take-up").Words);
        Worth = pack.Words("style-words", "worth");
        Shapeless = pack.Words("style-words", "shapeless");
        FirmNouns = pack.Words("style-words", "firm-noun");
        FirmVerbs = pack.Words("style-words", "firm-verb");
        FirmLinks = pack.Words("style-words", "firm-link");
        TailVerbs = pack.Words("style-words", "tail-verb");
        Abstract = pack.Words("style-words", "abstract");
        Address = pack.Words("register", "address");
        Selling = Misspellings.With(pack.Words("register", "selling").Words);
        Weighing = Misspellings.With(pack.Words("register", "weighing").Words);
        AbstractEndings = [.. pack.LexiconOf("style-words").Words("abstract-ending")];
    }

    /// <summary>The marks of a text's language.</summary>
    public static StyleLexicon Of(AnnotatedText text) => text.Pack!.Part(pack => new StyleLexicon(pack));

    public PhraseTable<StyleEntry> Phrases { get; }

    /// <summary>Calls to buy and what is said beside a price.</summary>
    public PhraseTable<StyleEntry> Offers { get; }

    public Headlines Headlines { get; }

    /// <summary>Tells clickbait headlines; null where there is no model.</summary>
    public LinearModel? Clickbait { get; }

    public WordSet Praise { get; }

    public WordSet TakeUp { get; }

    public WordSet Worth { get; }

    public WordSet Shapeless { get; }

    public WordSet FirmNouns { get; }

    public WordSet FirmVerbs { get; }

    public WordSet FirmLinks { get; }

    public WordSet TailVerbs { get; }

    /// <summary>You and your.</summary>
    public WordSet Address { get; }

    /// <summary>Words of sales copy.</summary>
    public WordSet Selling { get; }

    /// <summary>Words such as but and if.</summary>
    public WordSet Weighing { get; }

    private WordSet Abstract { get; }

    private string[] AbstractEndings { get; }

    /// <summary>Whether a noun names nothing that could be touched or counted.</summary>
    public bool IsAbstract(ReadOnlySpan<char> noun)
    {
        if (Abstract.Contains(noun))
            return true;
        foreach (string ending in AbstractEndings)
        {
            // What stands before the ending has at least so many letters: nation, but not ration. A judgement.
            if (noun.Length >= ending.Length + 4 && noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>
    /// A phrase as it stands in the lexicon, and as somebody writes it whose English is not native: with slips of the
    /// spelling, and without one or two of its articles and prepositions, so that two or three words are left.
    /// </summary>
    private static IEnumerable<string> Written(string phrase, WordSet leftOut, WordSet leftOutAtEnd)
    {
        string[] words = phrase.Split(' '), written = Misspellings.InPhrase(phrase).Split(' ');
        int[] small =
        [
            .. Enumerable.Range(1, words.Length - 1).Where(i => words[i].Split('/')
                .All(word => (i == words.Length - 1 ? leftOutAtEnd : leftOut).Contains(word))),
        ];
        return small.SelectMany(i => small.Where(j => j >= i), (i, j) => new HashSet<int> { i, j })
            .Where(left => words.Length - left.Count >= (left.Count == 1 && !left.Contains(words.Length - 1) ? 2 : 3))
            .Select(left => string.Join(' ', written.Where((_, i) => !left.Contains(i))))
            .Prepend(string.Join(' ', written));
    }

    private static LiteralSense Sense(FrozenDictionary<string, LiteralSense> senses, string name) =>
        senses.TryGetValue(name, out LiteralSense? sense)
            ? sense
            : throw new InvalidDataException($"style.tsv: {name} is no literal sense");
}
