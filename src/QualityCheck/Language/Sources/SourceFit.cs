using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells whether a source and a reporting verb behind it belong together. Its grammar is that of English, whatever the
/// pack.
/// </summary>
internal sealed class SourceFit(LanguagePack pack)
{
    private readonly ClauseWords _clauseWords = pack.ClauseWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly SourceWords _sourceWords = pack.SourceWords;

    private readonly WordSet _describes = pack.Words("attribution", "describe");

    private readonly WordSet _clauseRelatives = pack.Words("attribution", "clause-relative");

    private readonly WordSet _alsoNouns = pack.Words("attribution", "also-noun");

    private readonly WordSet _several = pack.Words("attribution", "several");

    /// <summary>Whether they do; the cue has <paramref name="cue"/> tokens from <paramref name="i"/> on.</summary>
    public bool Fits(TokenReader reader, NameIndex names, int i, int cue, ReportingVerb verb, VerbForm form,
        SourcePhrase source, Sentence sentence)
    {
        if (form == VerbForm.Bare && !(source.Speaks && IsPlural(reader, names, source))
            || reader.IsWord(source.Start) && reader[source.Start] is "it" or "It" && verb != ReportingVerb.Core
            && !pack.ReportedContent.Follows(reader, i + cue, sentence.EndToken))
            return false;
        if (verb == ReportingVerb.Core && !source.Speaks)
            return pack.AttributionCues.IsNounPhrase(reader, source);
        if (!source.Speaks)
            return false;
        SourceKind kind = _sourceWords.KindOf(reader[source.End - 1]);
        if (verb == ReportingVerb.Document && kind != SourceKind.Document)
            return false;
        if (verb == ReportingVerb.Quote)
            return ReportedContent.IsBeside(reader, source.Start, i + cue);
        bool strict = verb is ReportingVerb.Clause or ReportingVerb.Linking;
        bool said =
            (strict ? pack.ReportedContent.IsStated(reader, i + cue, sentence.EndToken)
                : pack.ReportedContent.Follows(reader, i + cue, sentence.EndToken,
                    firmly: kind != SourceKind.Document && !SourceWords.IsNobody(kind)))
                || !(strict && reader.IsWord(i + cue))
            && pack.ReportedContent.Precedes(reader, source.Start, i + cue, sentence)
            || pack.ReportedContent.IsTold(reader, i, sentence.EndToken);
        if (verb != ReportingVerb.Core && QuotationMarks.Opens(reader, i + cue)
            && pack.ReportedContent.IsTitle(reader, i + cue)
            || IsGuessed(reader, names, source) && !(said && FitsSurname(reader, i, cue, form, source, sentence)))
            return false;
        if (pack.AttributionCues.IsCall(reader, i))
            return cue > 1
                || !QuotationMarks.Opens(reader, i + 1) && ReportedContent.NamesIt(reader, i, sentence.EndToken);
        if (_describes.Contains(reader[i]))
            return said || ReportedContent.NamesIt(reader, i, sentence.EndToken) || reader.Is(i + 2, "as")
                || reader.Is(i + 3, "as") || reader.Is(i + 4, "as");
        if (verb is ReportingVerb.Finding or ReportingVerb.Linking)
            return said || IsFound(reader, i, cue, form, _sourceWords.KindOf(Head(reader, source)), sentence);
        if (reader[i].StartsWith("expect")
            && _sourceWords.KindOf(Head(reader, source)) is SourceKind.Hearsay or SourceKind.Expert)
            return true;
        if (verb is ReportingVerb.That or ReportingVerb.Clause or ReportingVerb.Document
            || _clauseRelatives.Contains(reader[i - 1]))
            return said;
        // "Allstate claims adjusters", "the ministry reports due in May": a plural noun, unless an object or a
        // statement follows.
        return form is not (VerbForm.Present or VerbForm.Bare) || !IsAlsoNoun(reader[i]) && form == VerbForm.Present
            || said || verb == ReportingVerb.Core || _sourceWords.IsDeterminer(reader[i + 1])
            || reader.IsNumber(i + 1)
            || reader.IsSymbol(i + 1) || reader[i + 1] is "," or "it";
    }

    /// <summary>The noun that a source is about: the last one that is known before what adds to it.</summary>
    public ReadOnlySpan<char> Head(TokenReader reader, SourcePhrase source)
    {
        int head = source.Start;
        for (int i = source.Start; i < source.End && !(i > source.Start && _functionWords.Contains(reader[i])); i++)
            head = _sourceWords.KindOf(reader[i]) != SourceKind.None ? i : head;
        return reader[head];
    }

    /// <summary>Whether the source is a capitalised word that nothing but the verb makes a name.</summary>
    private bool IsGuessed(TokenReader reader, NameIndex names, SourcePhrase source) =>
        source.End == source.Start + 1 && source.Named && !names.IsName(source.Start)
        && char.IsUpper(reader[source.Start][0]) && _sourceWords.KindOf(reader[source.Start]) == SourceKind.None
        && !_sourceWords.IsPronoun(reader[source.Start]);

    /// <summary>
    /// Whether the company is such that a capitalised word at the beginning is a name: it is no plural, and what
    /// follows is a statement for certain.
    /// </summary>
    private bool FitsSurname(TokenReader reader, int i, int cue, VerbForm form, SourcePhrase source,
        Sentence sentence) =>
        form != VerbForm.Bare && !(form == VerbForm.Past && reader[source.Start].EndsWith('s'))
        && (reader.Is(i + cue, "that")
            || !IsAlsoNoun(reader[i])
            && (_sourceWords.IsDeterminer(reader[i + cue]) || _clauseWords.IsSubject(reader[i + cue]))
            || form != VerbForm.Either && !IsAlsoNoun(reader[i])
            && (!reader.IsWord(i + cue) || pack.ReportedContent.IsStated(reader, i + cue, sentence.EndToken)
                || pack.ReportedContent.IsTold(reader, i, sentence.EndToken)));

    /// <summary>Whether the present form is a plural noun as often.</summary>
    public bool IsAlsoNoun(ReadOnlySpan<char> verb) => _alsoNouns.Contains(verb);

    /// <summary>
    /// Whether a study or one who makes them finds an object: <c>studies link coffee to</c>, <c>scientists have found a
    /// way</c>.
    /// </summary>
    private static bool IsFound(TokenReader reader, int i, int cue, VerbForm form, SourceKind head,
        Sentence sentence) =>
        i + cue < sentence.EndToken && reader.IsWord(i + cue) && head switch
        {
            SourceKind.Evidence => true,
            SourceKind.Expert => form == VerbForm.Past || reader[i].StartsWith("link") || reader[i].StartsWith("tie"),
            SourceKind.Document =>
                reader[i].StartsWith("f") || reader[i].StartsWith("link") || reader[i].StartsWith("tie")
                || reader[i].StartsWith("assoc"),
            _ => false,
        };

    private bool IsPlural(TokenReader reader, NameIndex names, SourcePhrase source)
    {
        for (int i = source.Start; i < source.End; i++)
        {
            ReadOnlySpan<char> word = reader[i];
            if (_several.Contains(word) || word.EndsWith("men")
                || !names.IsName(i) && word.EndsWith("s") && !word.EndsWith("'s") && !word.EndsWith("’s")
                && !word.EndsWith("ss"))
                return true;
        }
        return false;
    }
}
