using System.Collections.Concurrent;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// What is known of one language: the word lists of <c>data/lexicons/CODE</c> and the taggers trained on it.
/// </summary>
internal sealed class LanguagePack
{
    private readonly ConcurrentDictionary<string, Lexicon> _lexicons = new(StringComparer.Ordinal);
    private readonly Lazy<(PartOfSpeechTagger? Words, EntityTagger? Names)> _taggers;

    // The taggers are asked for late: they read word lists of the pack themselves.
    private LanguagePack(string code, Func<(PartOfSpeechTagger? Words, EntityTagger? Names)> taggers) =>
        (Code, _taggers) = (code, new Lazy<(PartOfSpeechTagger? Words, EntityTagger? Names)>(taggers));

    public static LanguagePack English { get; } = new("en", () => (PartOfSpeechTagger.Default, EntityTagger.Default));

    private static readonly LanguagePack[] Registered = [English];

    /// <summary>The pack of a language; null where there is none.</summary>
    /// <param name="code">Its ISO 639-1 code.</param>
    public static LanguagePack? Of(string code) => Array.Find(Registered, pack => pack.Code == code);

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Code { get; }

    /// <summary>Tells parts of speech; null where the library was built without its model.</summary>
    public PartOfSpeechTagger? Tagger => _taggers.Value.Words;

    /// <summary>Tells names; null where the library was built without its model.</summary>
    public EntityTagger? NameTagger => _taggers.Value.Names;

    /// <summary>A class of words of a subject: <c>clauses</c>, <c>relative</c>.</summary>
    public WordSet Words(string subject, string name) => LexiconOf(subject).Set(name);

    /// <summary>The word classes of a subject.</summary>
    public Lexicon LexiconOf(string subject) => _lexicons.GetOrAdd(subject, name => Lexicon.Read(PathOf(name)));

    /// <summary>The rows of a list that has columns of its own.</summary>
    public IEnumerable<string[]> Table(string subject) => EmbeddedData.ReadTable(PathOf(subject));

    private string PathOf(string subject) => $"lexicons/{Code}/{subject}.tsv";
}
