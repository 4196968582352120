using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Facts;

/// <summary>What the room knows of one language.</summary>
internal sealed class FactsPack(LanguagePack language)
{
    private readonly Lazy<LinearModel?> _claims =
        new(() => language.Model("claims") is { } payload ? LinearModel.Read(payload, ClaimFeatures.Count) : null);

    /// <summary>The pack of a text's language.</summary>
    public static FactsPack Of(AnnotatedText text) => text.Pack!.Part(pack => new FactsPack(pack));

    /// <summary>Tells how check-worthy claims are; null where there is no model.</summary>
    public LinearModel? Claims => _claims.Value;

    public ClaimWords ClaimWords => field ??= new(language);

    public Verbs Verbs => language.Verbs;

    /// <summary>Words that show a past form behind a noun to be a participle: <c>made by</c>.</summary>
    public WordSet DoneLinks { get; } = language.Words("fact-words", "done-link");

    public WordSet Speakers { get; } = language.Words("fact-words", "speaker");

    public WordSet SpokenOf { get; } = language.Words("fact-words", "spoken-of");

    /// <summary>Parts of a work, which without their number name nothing.</summary>
    public WordSet WorkParts { get; } = language.Words("fact-words", "work-part");

    public WordSet SecondPersons { get; } = language.Words("fact-words", "second-person");
}
