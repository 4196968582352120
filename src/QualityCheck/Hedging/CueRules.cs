using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>Finds the cues of a sentence by a lexicon's contexts alone, each phrase once, the longest first.</summary>
internal sealed class CueRules(HedgingPack pack)
{
    private readonly WordSet _mayFollowers = pack.Language.Words("cue-places", "may-follower");

    private readonly WordSet _mightFollowers = pack.Language.Words("cue-places", "might-follower");

    private readonly WordSet _headlineCues = pack.Language.Words("cue-places", "headline-cue");

    /// <summary>Adds the cues of a sentence, in order.</summary>
    public void Find(PhraseTable<HedgeEntry> lexicon, TokenReader reader, Sentence sentence, List<CueMatch> cues)
    {
        int i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            if (Match(lexicon, reader, i, sentence, out HedgeEntry? entry) is { } phrase)
            {
                cues.Add(MatchOf(i, phrase, entry!));
                i += phrase.Length;
            }
            else
                i++;
        }
    }

    /// <summary>The longest phrase of a lexicon that begins at a token and fits its place.</summary>
    public PhrasePattern? Match(PhraseTable<HedgeEntry> lexicon, TokenReader reader, int token,
        Sentence sentence, out HedgeEntry? entry, bool headline = false)
    {
        entry = null;
        return CanBegin(reader, token, sentence, headline) ? lexicon.Match(reader, token, sentence, out entry) : null;
    }

    /// <summary>
    /// Whether a word can begin a cue. Inside a sentence a capital speaks against it: "May" is a month, "Hope" and
    /// "Might" are names.
    /// </summary>
    public bool CanBegin(TokenReader reader, int token, Sentence sentence, bool headline = false) =>
        reader.IsWord(token)
        && (token == sentence.FirstToken || !char.IsUpper(reader[token][0]) || IsOpening(reader[token - 1])
            || headline && OpensHeadline(reader, token));

    public static CueMatch MatchOf(int token, PhrasePattern phrase, HedgeEntry entry) =>
        new(token, token + phrase.Length, token + phrase.CoreStart, token + phrase.CoreStart + phrase.CoreLength,
            entry.Type, entry.Strength, Confidence(entry.Strength));

    /// <summary>Strong cues are nearly always cues; weak ones are ordinary words as often.</summary>
    public static double Confidence(double strength) => strength switch { >= 1 => 0.9, >= 0.6 => 0.85, _ => 0.7 };

    /// <summary>
    /// Whether a word is a cue in a headline, where all words have capitals; what is a month or a name elsewhere needs
    /// a verb.
    /// </summary>
    public bool OpensHeadline(TokenReader reader, int token) =>
        char.IsUpper(reader[token][0]) && reader[token] switch
        {
            "May" =>
                _mayFollowers.Contains(reader[token + 1]) || pack.Language.Verbs.IsBare(reader[token + 1])
                || pack.Permissions.IsAct(reader[token + 1]),
            "Might" =>
                reader.IsWord(token + 1)
                && (!pack.Language.FunctionWords.Contains(reader[token + 1])
                    || _mightFollowers.Contains(reader[token + 1])),
            var word => _headlineCues.Contains(word),
        };

    private static bool IsOpening(ReadOnlySpan<char> token) =>
        token is "“" or "\"" or ":" or "‘" or "(" or "-" or "—" or "•";
}
