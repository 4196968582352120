using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Repetition;

/// <summary>
/// What a comparison knows of a language: its words and how they belong together. Immutable and safe from many threads.
/// </summary>
internal sealed class RepetitionWords
{
    private RepetitionWords(LanguagePack pack)
    {
        Pack = pack;
        Figures = new FigureReader(pack);
        Address = pack.Words("repetition", "address");
        Again = pack.Words("repetition", "again");
        Negations = pack.Words("repetition", "negation");
    }

    /// <summary>The words of the text's language; those of English where nothing is known of that.</summary>
    public static RepetitionWords Of(AnnotatedText text) =>
        (text.Pack ?? LanguagePack.English).Part(pack => new RepetitionWords(pack));

    public LanguagePack Pack { get; }

    public FigureReader Figures { get; }

    /// <summary>Words with which a page speaks to its reader or of itself.</summary>
    public WordSet Address { get; }

    /// <summary>Words for what is done or happens once more.</summary>
    public WordSet Again { get; }

    /// <summary>Words that turn a statement round.</summary>
    public WordSet Negations { get; }
}
