using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Cues that begin with a preposition: <c>according to</c>, <c>per the ministry</c>, <c>in her view</c>, <c>in a
/// statement</c>. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class PrepositionCues(LanguagePack pack)
{
    // Tokens from in to the view of somebody: in the candid view of. A judgement.
    private const int ViewReach = 6;
    // Tokens from in to the comma behind a statement: in a statement on Monday,. A judgement.
    private const int StatementReach = 18;

    private readonly ReportingVerbs _reportingVerbs = pack.ReportingVerbs;
    private readonly SourceWords _sourceWords = pack.SourceWords;

    private readonly WordSet _prepositions = pack.Words("attribution", "preposition");

    private readonly WordSet _viewOwners = pack.Words("attribution", "view-owner");

    private readonly WordSet _possessives = pack.Words("attribution", "possessive");

    private readonly WordSet _views = pack.Words("attribution", "view");

    private readonly WordSet _outletDeterminers = pack.Words("attribution", "outlet-determiner");

    private readonly WordSet _outletKinds = pack.Words("attribution", "outlet-kind");

    private readonly WordSet _outlets = pack.Words("attribution", "outlet");

    public bool IsOne(ReadOnlySpan<char> word) => _prepositions.Contains(word);

    /// <summary>
    /// The cue that begins at token <paramref name="i"/>; <paramref name="last"/> is the source found before it in the
    /// sentence.
    /// </summary>
    public ReportedBy At(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence,
        SourcePhrase last)
    {
        if (reader.Is(i, "according"))
            return reader.Is(i + 1, "to") ? According(reader, finder, i, sentence) : default;
        if (reader.Is(i, "per"))
            return Per(reader, finder, names, i, sentence);
        ReportedBy view = InView(reader, finder, names, i, sentence);
        return view.Cue == 0 && last.IsNone && Outlet(reader, i) is var outlet and > 0
            ? InStatement(reader, finder, i, outlet, sentence)
            : view;
    }

    private ReportedBy According(TokenReader reader, SourceFinder finder, int i, Sentence sentence)
    {
        SourcePhrase source = finder.Behind(i + 2, sentence.EndToken);
        if (_sourceWords.KindOf(reader[source.End - 1]) == SourceKind.Yardstick)
            return default;
        bool setOff = i == sentence.FirstToken && reader.Is(source.End, ",")
            || i > sentence.FirstToken && reader.Is(i - 1, ",");
        return !source.IsNone && (source.Speaks || setOff) ? new ReportedBy(2, source) : default;
    }

    /// <summary><c>per the ministry</c>, but not <c>5 per day</c>.</summary>
    private ReportedBy Per(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence)
    {
        if (!(i == sentence.FirstToken || reader[i - 1] is "," or "(" or "as" or "As"
            || _sourceWords.IsDeterminer(reader[i + 1])))
            return default;
        SourcePhrase source = finder.Behind(i + 1, sentence.EndToken);
        return source is { Speaks: true, Named: true }
            && (_sourceWords.IsDeterminer(reader[i + 1]) || names.IsName(i + 1))
            ? new ReportedBy(1, source)
            : default;
    }

    /// <summary>
    /// <c>in the view of Ann Lee</c>, <c>in Ann Lee's opinion</c>, <c>in her view</c>; mine is the author's.
    /// </summary>
    private ReportedBy InView(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence)
    {
        if (!reader.IsWord(i + 1))
            return default;
        if (reader.Is(i + 1, "the") && IsView(reader[i + 2]) && reader.Is(i + 3, "of"))
            return finder.Behind(i + 4, sentence.EndToken) is { Speaks: true } of ? new ReportedBy(4, of) : default;
        if (!(char.IsUpper(reader[i + 1][0]) || _viewOwners.Contains(reader[i + 1])))
            return default;
        int noun = i + 2;
        while (noun < i + ViewReach && reader.IsWord(noun) && !IsView(reader[noun]))
            noun++;
        if (!IsView(reader[noun]) || noun >= sentence.EndToken)
            return default;
        if (noun == i + 2 && _possessives.Contains(reader[i + 1]))
            return new ReportedBy(1,
                new SourcePhrase(i + 1, i + 2,
                    names.Antecedent(i + 1).Nearest is not null && !reader.Is(i + 1, "their"), true));
        bool possessive = reader[noun - 1].EndsWith("'s") || reader[noun - 1].EndsWith("’s")
            || reader[noun - 1].EndsWith("s’") || reader[noun - 1].EndsWith("s'");
        return possessive
            ? new ReportedBy(1, new SourcePhrase(i + 1, noun, names.Any(i + 1, noun) || reader.Is(i + 1, "the"), true))
            : default;
    }

    private bool IsView(ReadOnlySpan<char> noun) => _views.Contains(noun);

    /// <summary>The number of tokens of <c>in a statement</c> and the like; 0 where they do not stand there.</summary>
    private int Outlet(TokenReader reader, int i)
    {
        if (!_outletDeterminers.Contains(reader[i + 1]))
            return 0;
        int at = i + 2;
        while (at < i + 5 && _outletKinds.Contains(reader[at]))
            at++;
        bool outlet = _outlets.Contains(reader[at]);
        return outlet && !(reader.Is(at, "post") && !reader.Is(at - 1, "blog")) ? at + 1 - i : 0;
    }

    /// <summary><c>In a statement, the club apologised</c>; where a verb of saying comes, that is the cue.</summary>
    private ReportedBy InStatement(TokenReader reader, SourceFinder finder, int i, int length, Sentence sentence)
    {
        int at = i + length;
        while (at < sentence.EndToken && at < i + StatementReach && !reader.Is(at, ","))
            at++;
        if (i > sentence.FirstToken + 1 || !reader.Is(at, ","))
            return default;
        SourcePhrase source = finder.Behind(at + 1, sentence.EndToken);
        return source.Speaks
            && _reportingVerbs.KindOf(reader[source.End])
                is not (ReportingVerb.Core or ReportingVerb.After or ReportingVerb.That)
            ? new ReportedBy(length, source, Remote: true)
            : default;
    }
}
