using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells whether a token begins a reporting cue, and who its source is. Its grammar is that of English, whatever the
/// pack.
/// </summary>
internal sealed class AttributionCues(LanguagePack pack)
{
    // Half of the tokens in which the verb of the sentence's subject is looked for. A judgement.
    private const int Opening = 6;

    private readonly ReportingPhrases _reportingPhrases = pack.ReportingPhrases;
    private readonly ReportingVerbs _reportingVerbs = pack.ReportingVerbs;
    private readonly SourceWords _sourceWords = pack.SourceWords;
    private readonly Verbs _verbs = pack.Verbs;

    private readonly WordSet _asking = pack.Words("attribution", "asking");

    private readonly WordSet _bePassive = pack.Words("attribution", "being-passive");

    private readonly WordSet _leadAdverbs = pack.Words("attribution", "lead-adverb");

    private readonly WordSet _rumoured = pack.Words("attribution", "rumoured");

    private readonly WordSet _supposed = pack.Words("attribution", "supposed");

    private readonly WordSet _stanceAdverbs = pack.Words("attribution", "stance-adverb");

    private readonly WordSet _stanceVerbs = pack.Words("attribution", "stance-verb");

    private readonly WordSet _makes = pack.Words("attribution", "make");

    private readonly WordSet _points = pack.Words("attribution", "point");

    private readonly WordSet _noStatement = pack.Words("attribution", "no-statement");

    private readonly WordSet _tellingPrepositions = pack.Words("attribution", "telling-preposition");

    private readonly WordSet _between = pack.Words("attribution", "between");

    private readonly WordSet _guesses = pack.Words("attribution", "guess");

    private readonly WordSet _calls = pack.Words("attribution", "call");

    private readonly WordSet _blocking = pack.Words("attribution", "blocking");

    private readonly WordSet _things = pack.Words("attribution", "thing");

    /// <summary>
    /// The cue that begins at token <paramref name="i"/>; <paramref name="last"/> is the source found before it in the
    /// sentence.
    /// </summary>
    public ReportedBy At(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence,
        SourcePhrase last)
    {
        if (pack.PrepositionCues.IsOne(reader[i]))
            return pack.PrepositionCues.At(reader, finder, names, i, sentence, last);
        ReportingVerb verb = _reportingVerbs.KindOf(reader[i]);
        if (_reportingPhrases.At(reader, i, sentence.EndToken) is > 0 and var length)
            return Phrase(reader, finder, i, length, sentence);
        return verb == ReportingVerb.None ? default : _reportingVerbs.FormOf(reader[i]) switch
        {
            VerbForm.Participle => Participle(reader, finder, names, i, verb, sentence, last),
            VerbForm.Adjective => Stance(reader, finder, i, sentence),
            VerbForm.Past when Passive(reader, finder, i, verb, sentence) is { Cue: > 0 } passive => passive,
            var form => Active(reader, finder, names, i, verb, form, sentence),
        };
    }

    /// <summary><c>voiced fears that</c>, <c>as Ann Lee puts it</c>.</summary>
    private ReportedBy Phrase(TokenReader reader, SourceFinder finder, int i, int length, Sentence sentence)
    {
        int end = BeforeAdverbs(reader, i, sentence.FirstToken);
        if (end <= sentence.FirstToken || Blocks(reader, end - 1)
            || finder.Before(end, sentence.FirstToken) is not { Speaks: true } source || reader.Is(source.Start, "it"))
            return default;
        bool put = reader.Is(i + 1, "it") && length == 2, goesOn = reader.Is(i + 1, "on");
        return put && !(source.Start > sentence.FirstToken && reader.Is(source.Start - 1, "as"))
            || goesOn && !pack.ReportedContent.Precedes(reader, source.Start, i + length, sentence)
            && !ReportedContent.IsBeside(reader, source.Start, i + length)
            ? default
            : new ReportedBy(length, source);
    }

    /// <summary><c>, saying that …</c>, <c>is quoted as saying</c>: the source is that of the clause before.</summary>
    private ReportedBy Participle(TokenReader reader, SourceFinder finder, NameIndex names, int i,
        ReportingVerb verb, Sentence sentence, SourcePhrase last)
    {
        if (verb is ReportingVerb.Quote or ReportingVerb.Document or ReportingVerb.Linking || i == sentence.FirstToken
            || !pack.ReportedContent.Follows(reader, i + 1, sentence.EndToken, firmly: true))
            return default;
        if (_bePassive.Contains(reader[i - 1]))
            return finder.Before(reader[i - 1] is "been" ? i - 2 : i - 1, sentence.FirstToken)
                is { Speaks: true } subject ? new ReportedBy(1, subject) : default;
        if (!(reader[i - 1] is "," or "—" or "as" || QuotationMarks.Closes(reader, i - 1)))
            return default;
        if (last.IsNone)
            last = Subject(reader, finder, names, sentence, i);
        return last.IsNone ? default : new ReportedBy(1, last, Remote: true);
    }

    /// <summary>The subject a sentence begins with, where it can speak.</summary>
    private SourcePhrase Subject(TokenReader reader, SourceFinder finder, NameIndex names, Sentence sentence,
        int limit)
    {
        for (int i = sentence.FirstToken; i < Math.Min(limit, sentence.FirstToken + 2 * Opening); i++)
        {
            if (_verbs.IsFinite(reader, i) && !names.IsName(i))
                return finder.Before(i, sentence.FirstToken) is { Speaks: true } subject ? subject : default;
        }
        return default;
    }

    /// <summary><c>was told by the port</c>, <c>as reported by</c>, <c>it is said that</c>.</summary>
    private ReportedBy Passive(TokenReader reader, SourceFinder finder, int i, ReportingVerb verb,
        Sentence sentence)
    {
        int lead = i;
        while (lead - 1 > sentence.FirstToken
            && (_leadAdverbs.Contains(reader[lead - 1]) || IsAdverb(reader, lead - 1)))
            lead--;
        bool leads = i > sentence.FirstToken
            && (reader[lead - 1] is "as" or "," or "is" or "was" or "are" or "were" or "been" or "As");
        if (reader.Is(i + 1, "by"))
        {
            SourcePhrase source = finder.Behind(i + 2, sentence.EndToken);
            return source.Speaks && (verb is ReportingVerb.Core or ReportingVerb.After || reader.Is(i - 1, "as"))
                ? new ReportedBy(2, source)
                : default;
        }
        if (!leads || reader[lead - 1] is "as" or "," or "As")
            return default;
        bool impersonal = reader.Is(lead - 2, "it") || reader.Is(lead - 3, "it"), that = reader.Is(i + 1, "that");
        bool rumoured = _rumoured.Contains(reader[i]);
        bool heard = rumoured && (reader.Is(i + 1, "to") || that || impersonal && !reader.Is(i + 1, "in"))
            || reader.Is(i, "told") && that
            || impersonal && that && _supposed.Contains(reader[i]);
        return heard ? new ReportedBy(1, default) : default;
    }

    /// <summary>
    /// <c>Ann Lee is sure that …</c>, <c>made clear that …</c>; what is sure by itself is nobody's word.
    /// </summary>
    private ReportedBy Stance(TokenReader reader, SourceFinder finder, int i, Sentence sentence)
    {
        int verb = i - 1;
        while (verb > sentence.FirstToken && (_stanceAdverbs.Contains(reader[verb]) || IsAdverb(reader, verb)))
            verb--;
        bool holds = _stanceVerbs.Contains(reader[verb])
            || reader.Is(i, "clear") && _makes.Contains(reader[verb]);
        return holds && verb > sentence.FirstToken
            && pack.ReportedContent.Follows(reader, i + 1, sentence.EndToken, firmly: true)
            && finder.Before(verb, sentence.FirstToken) is { Speaks: true } source && !reader.Is(source.Start, "it")
            && !IsAsked(reader, source.Start, sentence.FirstToken)
                ? new ReportedBy(1, source)
                : default;
    }

    private ReportedBy Active(TokenReader reader, SourceFinder finder, NameIndex names, int i,
        ReportingVerb verb, VerbForm form, Sentence sentence)
    {
        int cue = _points.Contains(reader[i]) && reader.Is(i + 1, "out")
            || IsCall(reader, i) && reader[i + 1] is "for" or "on" ? 2 : 1;
        if (_noStatement.Contains(reader[i + cue])
            || reader[i] is "told" && _tellingPrepositions.Contains(reader[i + 1]))
            return default;
        if (verb == ReportingVerb.Clause && reader.IsWord(i + 1) && !QuotationMarks.Closes(reader, i - 1)
            && !pack.ReportedContent.IsStated(reader, i + 1, sentence.EndToken))
            return default;
        int end = BeforeAdverbs(reader, i, sentence.FirstToken);
        if (_reportingPhrases.BeforeVerb(reader, end) is > 0 and var before && end - before > sentence.FirstToken
            && !(before == 1 && form != VerbForm.Bare))
            (end, form) = (end - before, VerbForm.Past);
        if (end > sentence.FirstToken && Blocks(reader, end - 1))
            return default;
        SourcePhrase source = finder.Before(end, sentence.FirstToken);
        if (!source.Speaks && finder.Antecedent(end, sentence.FirstToken) is { Speaks: true } antecedent)
            source = antecedent;
        if (!source.IsNone && !IsAsked(reader, source.Start, sentence.FirstToken)
            && pack.SourceFit.Fits(reader, names, i, cue, verb, form, source, sentence))
            return new ReportedBy(cue, source);
        return source.IsNone && Inverted(reader, finder, i, verb, form, sentence) is { IsNone: false } inverted
            ? new ReportedBy(1, inverted)
            : default;
    }

    private int BeforeAdverbs(TokenReader reader, int i, int first)
    {
        int end = i;
        while (end > first && reader.IsWord(end - 1) && !IsGuess(reader[end - 1])
            && (_between.Contains(reader[end - 1]) || IsAdverb(reader, end - 1)))
            end--;
        return end;
    }

    /// <summary><c>“…,” said Ann Lee</c>; <c>Said Ann Lee: “…”</c>.</summary>
    private SourcePhrase Inverted(TokenReader reader, SourceFinder finder, int i, ReportingVerb verb,
        VerbForm form, Sentence sentence)
    {
        if (verb is ReportingVerb.Document or ReportingVerb.Finding or ReportingVerb.Linking
            || reader[i] is "told" or "tells" || reader.Is(i + 1, "it"))
            return default;
        if (i == sentence.FirstToken)
            return form is VerbForm.Past or VerbForm.Present
                && finder.Behind(i + 1, sentence.EndToken) is { Speaks: true } opening
                && reader[opening.End] is ":" or "," && QuotationMarks.Opens(reader, opening.End + 1)
                ? opening
                : default;
        bool quoted = QuotationMarks.Closes(reader, i - 1);
        bool behind = quoted
            || verb != ReportingVerb.Quote && reader[i - 1] is "," or "?" or "!" or "—" or "–" or "as" or "As";
        SourcePhrase source = behind ? finder.Behind(i + 1, sentence.EndToken) : default;
        bool closes =
            (source.End >= sentence.EndToken || source.End == sentence.EndToken - 1 && !reader.IsWord(source.End))
            && !reader.Is(i - 1, "as");
        if (form == VerbForm.Bare)
            return source.Speaks && closes && verb is ReportingVerb.Core or ReportingVerb.After
                && !reader.Is(source.Start, "it") ? source : default;
        return source.Speaks
            && (quoted || verb is ReportingVerb.Core or ReportingVerb.After && (source.Named || closes))
            ? source
            : quoted && verb == ReportingVerb.Core && IsNounPhrase(reader, source) ? source : default;
    }

    private bool IsGuess(ReadOnlySpan<char> word) => _guesses.Contains(word);

    public bool IsCall(TokenReader reader, int i) => _calls.Contains(reader[i]);

    public bool IsNounPhrase(TokenReader reader, SourcePhrase source) =>
        !source.IsNone && source.End > source.Start + 1
        && (_sourceWords.IsDeterminer(reader[source.Start]) || _sourceWords.IsQuantifier(reader[source.Start])
            || reader.IsNumber(source.Start)) && reader.IsWord(source.End - 1);

    /// <summary>
    /// Whether a word before the verb makes the saying unreal, or makes it somebody's that is no source: <c>to say</c>,
    /// <c>did not say</c>, <c>could say</c>, <c>probably said</c>, <c>I said</c>.
    /// </summary>
    private bool Blocks(TokenReader reader, int i) =>
        _blocking.Contains(reader[i]) || IsGuess(reader[i]) || reader[i].EndsWith("n't") || reader[i].EndsWith("n’t")
        || reader[i].EndsWith("'ll") || reader[i].EndsWith("’ll");

    /// <summary>
    /// Whether the source stands in a question or in what it says: <c>did the mayor say</c>, <c>what experts say</c>.
    /// </summary>
    private bool IsAsked(TokenReader reader, int start, int first) =>
        start > first && (_asking.Contains(reader[start - 1]) || _things.Contains(reader[start - 1]));

    private bool IsAdverb(TokenReader reader, int i) =>
        reader[i].Length > 4 && reader[i].EndsWith("ly") && char.IsLower(reader[i][0])
        && _sourceWords.KindOf(reader[i]) == SourceKind.None;
}
