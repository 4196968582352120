using System.Collections.Concurrent;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// What is known of one language: its word lists, all that is read by them, and the taggers trained on it. A pack may
/// know little: a list it lacks is an empty one, and what is read by it finds nothing.
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
        // Words first: what reads by them takes them when it is made.
        (FunctionWords, ReportingVerbs, SourceWords, Units) = (new(this), new(this), new(this), new(this));
        (ClauseWords, NameWords, CalendarWords, Currencies) = (new(this), new(this), new(this), new(this));
        (Holidays, NumberWords, Verbs, Abbreviations) = (new(this), new(this), new(this), new(this));
        (SentenceOpeners, ReportingPhrases, SourcePhraseWords, WordParts) = (new(this), new(this), new(this),
            new(this));
        (FullStop, SentenceSplitter, TitleCase, ClauseMoods) = (new(this), new(this), new(this), new(this));
        (ClauseScanner, ClauseStarts, ImperativeOpening, Subordinators) = (new(this), new(this), new(this), new(this));
        (EntityScanner, NameLexicon, OrganizationSubject, ClockScanner) = (new(this), new(this), new(this), new(this));
        (Coordinate, CountedNouns, CountedYear, DateScanner) = (new(this), new(this), new(this), new(this));
        (DurationScanner, EraYear, MeasureScanner, MoneyScanner) = (new(this), new(this), new(this), new(this));
        (MonthName, NumberScanner, NumericDate, PeriodScanner) = (new(this), new(this), new(this), new(this));
        (PriceContext, QuantityReview, ReferenceNumber, ScriptureVerse) = (new(this), new(this), new(this), new(this));
        (TelephoneNumber, Temperature, TemporalScanner, Timetable) = (new(this), new(this), new(this), new(this));
        (AttributionCues, AttributionScanner, PrepositionCues, ReportedContent) = (new(this), new(this), new(this),
            new(this));
        (SourceFit, SourceReading, SpeakerLabels) = (new(this), new(this), new(this));
        QuantityScanner = new(this);
    }

    /// <summary>English: the lists of <c>data/lexicons/en</c> and the models of <c>data/models</c>.</summary>
    public static LanguagePack English { get; } = new("en", name => Embedded("en", name), EmbeddedData.ReadModel);

    /// <summary>The languages that texts are read in: another one is its lists and a line here.</summary>
    public static IReadOnlyList<LanguagePack> Registered { get; } = [English];

    /// <summary>The pack of a language among some, or among those registered; null where there is none.</summary>
    /// <param name="code">Its ISO 639-1 code.</param>
    /// <param name="packs">Where to look; null for <see cref="Registered"/>.</param>
    public static LanguagePack? Of(string code, IReadOnlyList<LanguagePack>? packs = null)
    {
        // Asked for with every word of some layers: an index takes no memory.
        packs ??= Registered;
        for (int i = 0; i < packs.Count; i++)
        {
            if (packs[i].Code == code)
                return packs[i];
        }
        return null;
    }

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Code { get; }

    /// <summary>Tells parts of speech; null where there is no model.</summary>
    public PartOfSpeechTagger? Tagger => _tagger.Value;

    /// <summary>Tells names; null where there is no model.</summary>
    public EntityTagger? NameTagger => _nameTagger.Value;

    // Tokens and sentences.
    public Abbreviations Abbreviations { get; }
    public FullStop FullStop { get; }
    public FunctionWords FunctionWords { get; }
    public SentenceOpeners SentenceOpeners { get; }
    public SentenceSplitter SentenceSplitter { get; }
    public TitleCase TitleCase { get; }

    // Parts of speech.
    public Verbs Verbs { get; }
    public WordParts WordParts { get; }

    // Clauses.
    public ClauseMoods ClauseMoods { get; }
    public ClauseScanner ClauseScanner { get; }
    public ClauseStarts ClauseStarts { get; }
    public ClauseWords ClauseWords { get; }
    public ImperativeOpening ImperativeOpening { get; }
    public Subordinators Subordinators { get; }

    // Names.
    public EntityScanner EntityScanner { get; }
    public NameLexicon NameLexicon { get; }
    public NameWords NameWords { get; }
    public OrganizationSubject OrganizationSubject { get; }

    // Numbers, amounts and times.
    public CalendarWords CalendarWords { get; }
    public ClockScanner ClockScanner { get; }
    public Coordinate Coordinate { get; }
    public CountedNouns CountedNouns { get; }
    public CountedYear CountedYear { get; }
    public Currencies Currencies { get; }
    public DateScanner DateScanner { get; }
    public DurationScanner DurationScanner { get; }
    public EraYear EraYear { get; }
    public Holidays Holidays { get; }
    public MeasureScanner MeasureScanner { get; }
    public MoneyScanner MoneyScanner { get; }
    public MonthName MonthName { get; }
    public NumberScanner NumberScanner { get; }
    public NumberWords NumberWords { get; }
    public NumericDate NumericDate { get; }
    public PeriodScanner PeriodScanner { get; }
    public PriceContext PriceContext { get; }
    public QuantityReview QuantityReview { get; }
    public QuantityScanner QuantityScanner { get; }
    public ReferenceNumber ReferenceNumber { get; }
    public ScriptureVerse ScriptureVerse { get; }
    public TelephoneNumber TelephoneNumber { get; }
    public Temperature Temperature { get; }
    public TemporalScanner TemporalScanner { get; }
    public Timetable Timetable { get; }
    public Units Units { get; }

    // Who says it.
    public AttributionCues AttributionCues { get; }
    public AttributionScanner AttributionScanner { get; }
    public PrepositionCues PrepositionCues { get; }
    public ReportedContent ReportedContent { get; }
    public ReportingPhrases ReportingPhrases { get; }
    public ReportingVerbs ReportingVerbs { get; }
    public SourceFit SourceFit { get; }
    public SourcePhraseWords SourcePhraseWords { get; }
    public SourceReading SourceReading { get; }
    public SourceWords SourceWords { get; }
    public SpeakerLabels SpeakerLabels { get; }

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
