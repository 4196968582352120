using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>What the room knows of one language.</summary>
internal sealed class HedgingPack
{
    private readonly Lazy<HedgeModel?> _model;

    private HedgingPack(LanguagePack language)
    {
        Language = language;
        _model = new(() => language.Model("hedges") is { } payload ? HedgeModel.Read(payload) : null);
        (BeliefSenses, ChanceSenses, CuePlaceWords, CueRules) = (new(this), new(this), new(this), new(this));
        (HedgeLexicon, LegalRegister, ModalSenses, Negation) = (new(this), new(this), new(this), new(this));
        (Permissions, ReportSenses, SourceScope, WeaselWords) = (new(this), new(this), new(this), new(this));
    }

    /// <summary>The pack of a text's language.</summary>
    public static HedgingPack Of(AnnotatedText text) => text.Pack!.Part(pack => new HedgingPack(pack));

    public LanguagePack Language { get; }

    /// <summary>Tells cues and uncertain sentences; null where there is no model.</summary>
    public HedgeModel? Model => _model.Value;

    public BeliefSenses BeliefSenses { get; }
    public ChanceSenses ChanceSenses { get; }
    public CuePlaceWords CuePlaceWords { get; }
    public CueRules CueRules { get; }
    public HedgeLexicon HedgeLexicon { get; }
    public LegalRegister LegalRegister { get; }
    public ModalSenses ModalSenses { get; }
    public Negation Negation { get; }
    public Permissions Permissions { get; }
    public ReportSenses ReportSenses { get; }
    public SourceScope SourceScope { get; }
    public WeaselWords WeaselWords { get; }
}
