using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Credibility;

/// <summary>
/// The words of <c>data/lexicons/en/credibility.tsv</c>, and the days and months of <c>calendar.tsv</c>.
/// </summary>
internal sealed class IndicatorWords(LanguagePack pack)
{
    // A word with such an ending has at least so many letters before it: nation, but not ration. A judgement.
    private const int StemLetters = 3;

    private readonly string[] _formalEndings = [.. pack.LexiconOf("credibility").Words("formal-ending")];

    /// <summary>The words of a text's language.</summary>
    public static IndicatorWords Of(AnnotatedText text) => text.Pack!.Part(pack => new IndicatorWords(pack));

    public WordSet Relating { get; } = pack.Words("credibility", "relating");

    public WordSet VagueTime { get; } = pack.Words("credibility", "vague-time");

    public WordSet Colloquial { get; } = pack.Words("credibility", "colloquial");

    public WordSet Heated { get; } = pack.Words("credibility", "heated");

    public WordSet Honorifics { get; } = pack.Words("credibility", "honorific");

    public WordSet Days { get; } = pack.Words("calendar", "day");

    public WordSet Months { get; } = pack.Words("calendar", "month");

    public WordSet FirstPerson { get; } = pack.Words("credibility", "first-person");

    public WordSet Absolute { get; } = pack.Words("credibility", "absolute");

    public WordSet Telling { get; } = pack.Words("credibility", "telling");

    public bool IsFormal(ReadOnlySpan<char> noun)
    {
        foreach (string ending in _formalEndings)
        {
            if (noun.Length >= ending.Length + StemLetters && noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
