using System.Collections.Concurrent;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// What is known of one language: its word lists, all that is read by them, and the taggers trained on it. A pack may
/// know little: a list it lacks is an empty one, and what is read by it finds nothing. Each part is made when it is
/// first asked for; where two threads ask at once, both make the same.
/// </summary>
internal sealed class LanguagePack
{
    private readonly ConcurrentDictionary<string, Lexicon> _lexicons = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, object> _parts = new();
    private readonly Func<string, IEnumerable<string[]>> _tables;
    private readonly Func<string, byte[]?> _models;
    private readonly Lazy<PartOfSpeechTagger?> _tagger;
    private readonly Lazy<EntityTagger?> _nameTagger;

    /// <param name="code">ISO 639-1 code of the language.</param>
    /// <param name="tables">The rows of a list by its name; none where there is no such list.</param>
    /// <param name="models">The payload of a model by its kind; null where there is none.</param>
    public LanguagePack(string code, Func<string, IEnumerable<string[]>> tables, Func<string, byte[]?> models)
    {
        (Code, _tables, _models) = (code, tables, models);
        _tagger = new(() => models("tagger") is { } model ? new(this, MulticlassModel.Read(model)) : null);
        _nameTagger = new(() => models("entities") is { } model ? new(this, MulticlassModel.Read(model)) : null);
    }

    /// <summary>English: the lists of <c>data/lexicons/en</c> and the models of <c>data/models</c>.</summary>
    public static LanguagePack English { get; } = new("en", name => Embedded("en", name), EmbeddedData.ReadModel);

    /// <summary>The languages that texts are read in: another one is its lists and a line here.</summary>
    public static IReadOnlyList<LanguagePack> Registered { get; } = [English];

    /// <summary>The pack of a language among some, or among those registered; null where there is none.</summary>
    /// <param name="code">Its ISO 639-1 code.</param>
    /// <param name="packs">Where to look; null for <see cref="Registered"/>.</param>
    public static LanguagePack? Of(string code, IReadOnlyList<LanguagePack>? packs = null) =>
        (packs ?? Registered).FirstOrDefault(pack => pack.Code == code);

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Code { get; }

    /// <summary>Tells parts of speech; null where there is no model.</summary>
    public PartOfSpeechTagger? Tagger => _tagger.Value;

    /// <summary>Tells names; null where there is no model.</summary>
    public EntityTagger? NameTagger => _nameTagger.Value;

    // Tokens and sentences.
    public Abbreviations Abbreviations => field ??= new(this);
    public FullStop FullStop => field ??= new(this);
    public FunctionWords FunctionWords => field ??= new(this);
    public SentenceOpeners SentenceOpeners => field ??= new(this);
    public SentenceSplitter SentenceSplitter => field ??= new(this);
    public TitleCase TitleCase => field ??= new(this);

    // Parts of speech.
    public Verbs Verbs => field ??= new(this);
    public WordParts WordParts => field ??= new(this);

    // Clauses.
    public ClauseMoods ClauseMoods => field ??= new(this);
    public ClauseScanner ClauseScanner => field ??= new(this);
    public ClauseStarts ClauseStarts => field ??= new(this);
    public ClauseWords ClauseWords => field ??= new(this);
    public ImperativeOpening ImperativeOpening => field ??= new(this);
    public Subordinators Subordinators => field ??= new(this);

    // Names.
    public EntityScanner EntityScanner => field ??= new(this);
    public NameLexicon NameLexicon => field ??= new(this);
    public NameWords NameWords => field ??= new(this);
    public OrganizationSubject OrganizationSubject => field ??= new(this);

    // Numbers, amounts and times.
    public CalendarWords CalendarWords => field ??= new(this);
    public ClockScanner ClockScanner => field ??= new(this);
    public Coordinate Coordinate => field ??= new(this);
    public CountedNouns CountedNouns => field ??= new(this);
    public CountedYear CountedYear => field ??= new(this);
    public Currencies Currencies => field ??= new(this);
    public DateScanner DateScanner => field ??= new(this);
    public DurationScanner DurationScanner => field ??= new(this);
    public EraYear EraYear => field ??= new(this);
    public Holidays Holidays => field ??= new(this);
    public MeasureScanner MeasureScanner => field ??= new(this);
    public MoneyScanner MoneyScanner => field ??= new(this);
    public MonthName MonthName => field ??= new(this);
    public NumberScanner NumberScanner => field ??= new(this);
    public NumberWords NumberWords => field ??= new(this);
    public NumericDate NumericDate => field ??= new(this);
    public PeriodScanner PeriodScanner => field ??= new(this);
    public PriceContext PriceContext => field ??= new(this);
    public QuantityReview QuantityReview => field ??= new(this);
    public QuantityScanner QuantityScanner => field ??= new(this);
    public ReferenceNumber ReferenceNumber => field ??= new(this);
    public ScriptureVerse ScriptureVerse => field ??= new(this);
    public TelephoneNumber TelephoneNumber => field ??= new(this);
    public Temperature Temperature => field ??= new(this);
    public TemporalScanner TemporalScanner => field ??= new(this);
    public Timetable Timetable => field ??= new(this);
    public Units Units => field ??= new(this);

    // Who says it.
    public AttributionCues AttributionCues => field ??= new(this);
    public AttributionScanner AttributionScanner => field ??= new(this);
    public PrepositionCues PrepositionCues => field ??= new(this);
    public ReportedContent ReportedContent => field ??= new(this);
    public ReportingPhrases ReportingPhrases => field ??= new(this);
    public ReportingVerbs ReportingVerbs => field ??= new(this);
    public SourceFit SourceFit => field ??= new(this);
    public SourcePhraseWords SourcePhraseWords => field ??= new(this);
    public SourceReading SourceReading => field ??= new(this);
    public SourceWords SourceWords => field ??= new(this);
    public SpeakerLabels SpeakerLabels => field ??= new(this);

    /// <summary>What a room behind this one knows of the language.</summary>
    public T Part<T>(Func<LanguagePack, T> make) where T : class =>
        (T)_parts.GetOrAdd(typeof(T), static (_, own) => own.make(own.pack), (pack: this, make));

    /// <summary>A class of words of a subject: <c>clauses</c>, <c>relative</c>.</summary>
    public WordSet Words(string subject, string name) => LexiconOf(subject).Set(name);

    /// <summary>The word classes of a subject.</summary>
    public Lexicon LexiconOf(string subject) => _lexicons.GetOrAdd(subject, name => new Lexicon(name, _tables(name)));

    /// <summary>The rows of a list that has columns of its own.</summary>
    public IEnumerable<string[]> Table(string subject) => _tables(subject);

    /// <summary>The payload of a model that was trained on the language; null where there is none.</summary>
    public byte[]? Model(string kind) => _models(kind);

    private static IEnumerable<string[]> Embedded(string code, string subject)
    {
        string name = $"lexicons/{code}/{subject}.tsv";
        return typeof(LanguagePack).Assembly.GetManifestResourceInfo(name) is null ? [] : EmbeddedData.ReadTable(name);
    }
}
