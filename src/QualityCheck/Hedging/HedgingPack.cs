using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>What the room knows of one language. Each part is made when it is first asked for.</summary>
internal sealed class HedgingPack(LanguagePack language)
{
    private readonly Lazy<HedgeModel?> _model =
        new(() => language.Model("hedges") is { } payload ? HedgeModel.Read(payload) : null);

    /// <summary>The pack of a text's language.</summary>
    public static HedgingPack Of(AnnotatedText text) => text.Pack!.Part(pack => new HedgingPack(pack));

    public LanguagePack Language => language;

    /// <summary>Tells cues and uncertain sentences; null where there is no model.</summary>
    public HedgeModel? Model => _model.Value;

    public BeliefSenses BeliefSenses => field ??= new(this);
    public ChanceSenses ChanceSenses => field ??= new(this);
    public CuePlaceWords CuePlaceWords => field ??= new(this);
    public CueRules CueRules => field ??= new(this);
    public HedgeLexicon HedgeLexicon => field ??= new(this);
    public LegalRegister LegalRegister => field ??= new(this);
    public ModalSenses ModalSenses => field ??= new(this);
    public Negation Negation => field ??= new(this);
    public Permissions Permissions => field ??= new(this);
    public ReportSenses ReportSenses => field ??= new(this);
    public SourceScope SourceScope => field ??= new(this);
    public WeaselWords WeaselWords => field ??= new(this);
}
