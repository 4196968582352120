using System.Collections.Frozen;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Style;

/// <summary>
/// Words that give a worn phrase its literal sense where one stands beside it: divers <c>delve into</c> a wreck, the
/// law says <c>buckle up</c>.
/// </summary>
internal sealed class LiteralSense
{
    private const int Reach = 16;

    private static readonly Lexicon Senses = LanguagePack.English.LexiconOf("literal-senses");

    private static readonly FrozenDictionary<string, LiteralSense> Known =
        Senses.Classes.ToFrozenDictionary(name => name, name => new LiteralSense(Senses.Set(name)),
            StringComparer.Ordinal);

    private readonly WordSet _words;

    private LiteralSense(WordSet words) => _words = words;

    /// <summary>The sense of this name in the lexicon.</summary>
    public static LiteralSense Named(string name) =>
        Known.TryGetValue(name, out LiteralSense? sense)
            ? sense
            : throw new InvalidDataException($"style.tsv: {name} is no literal sense");

    /// <summary>
    /// Whether one of the words stands near the tokens from <paramref name="start"/> to before <paramref name="end"/>,
    /// in their sentence.
    /// </summary>
    public bool Shows(TokenReader reader, int start, int end, Sentence sentence)
    {
        for (int i = Math.Max(sentence.FirstToken, start - Reach); i < Math.Min(sentence.EndToken, end + Reach); i++)
        {
            if ((i < start || i >= end) && _words.Contains(reader[i]))
                return true;
        }
        return false;
    }
}
