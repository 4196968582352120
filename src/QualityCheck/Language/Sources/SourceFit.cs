using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Tells whether a source and a reporting verb behind it belong together.</summary>
internal static class SourceFit
{
    private static readonly WordSet Describes = LanguagePack.English.Words("attribution", "describe");

    private static readonly WordSet ClauseRelatives = LanguagePack.English.Words("attribution", "clause-relative");

    private static readonly WordSet AlsoNouns = LanguagePack.English.Words("attribution", "also-noun");

    private static readonly WordSet Several = LanguagePack.English.Words("attribution", "several");

    /// <summary>Whether they do; the cue has <paramref name="cue"/> tokens from <paramref name="i"/> on.</summary>
    public static bool Fits(TokenReader reader, NameIndex names, int i, int cue, ReportingVerb verb, VerbForm form,
        SourcePhrase source, Sentence sentence)
    {
        if (form == VerbForm.Bare && !(source.Speaks && IsPlural(reader, names, source))
            || reader.IsWord(source.Start) && reader[source.Start] is "it" or "It" && verb != ReportingVerb.Core
            && !ReportedContent.Follows(reader, i + cue, sentence.EndToken))
            return false;
        if (verb == ReportingVerb.Core && !source.Speaks)
            return AttributionCues.IsNounPhrase(reader, source);
        if (!source.Speaks)
            return false;
        SourceKind kind = SourceWords.KindOf(reader[source.End - 1]);
        if (verb == ReportingVerb.Document && kind != SourceKind.Document)
            return false;
        if (verb == ReportingVerb.Quote)
            return ReportedContent.IsBeside(reader, source.Start, i + cue);
        bool strict = verb is ReportingVerb.Clause or ReportingVerb.Linking;
        bool said =
            (strict ? ReportedContent.IsStated(reader, i + cue, sentence.EndToken)
                : ReportedContent.Follows(reader, i + cue, sentence.EndToken,
                    firmly: kind != SourceKind.Document && !SourceWords.IsNobody(kind)))
                || !(strict && reader.IsWord(i + cue))
            && ReportedContent.Precedes(reader, source.Start, i + cue, sentence)
            || ReportedContent.IsTold(reader, i, sentence.EndToken);
        if (verb != ReportingVerb.Core && QuotationMarks.Opens(reader, i + cue)
            && ReportedContent.IsTitle(reader, i + cue)
            || IsGuessed(reader, names, source) && !(said && FitsSurname(reader, i, cue, form, source, sentence)))
            return false;
        if (AttributionCues.IsCall(reader, i))
            return cue > 1
                || !QuotationMarks.Opens(reader, i + 1) && ReportedContent.NamesIt(reader, i, sentence.EndToken);
        if (Describes.Contains(reader[i]))
            return said || ReportedContent.NamesIt(reader, i, sentence.EndToken) || reader.Is(i + 2, "as")
                || reader.Is(i + 3, "as") || reader.Is(i + 4, "as");
        if (verb is ReportingVerb.Finding or ReportingVerb.Linking)
            return said || IsFound(reader, i, cue, form, SourceWords.KindOf(Head(reader, source)), sentence);
        if (reader[i].StartsWith("expect")
            && SourceWords.KindOf(Head(reader, source)) is SourceKind.Hearsay or SourceKind.Expert)
            return true;
        if (verb is ReportingVerb.That or ReportingVerb.Clause or ReportingVerb.Document
            || ClauseRelatives.Contains(reader[i - 1]))
            return said;
        // "Allstate claims adjusters", "the ministry reports due in May": a plural noun, unless an object or a
        // statement follows.
        return form is not (VerbForm.Present or VerbForm.Bare) || !IsAlsoNoun(reader[i]) && form == VerbForm.Present
            || said || verb == ReportingVerb.Core || SourceWords.IsDeterminer(reader[i + 1]) || reader.IsNumber(i + 1)
            || reader.IsSymbol(i + 1) || reader[i + 1] is "," or "it";
    }

    /// <summary>The noun that a source is about: the last one that is known before what adds to it.</summary>
    public static ReadOnlySpan<char> Head(TokenReader reader, SourcePhrase source)
    {
        int head = source.Start;
        for (int i = source.Start; i < source.End && !(i > source.Start && FunctionWords.Contains(reader[i])); i++)
            head = SourceWords.KindOf(reader[i]) != SourceKind.None ? i : head;
        return reader[head];
    }

    /// <summary>Whether the source is a capitalised word that nothing but the verb makes a name.</summary>
    private static bool IsGuessed(TokenReader reader, NameIndex names, SourcePhrase source) =>
        source.End == source.Start + 1 && source.Named && !names.IsName(source.Start)
        && char.IsUpper(reader[source.Start][0]) && SourceWords.KindOf(reader[source.Start]) == SourceKind.None
        && !SourceWords.IsPronoun(reader[source.Start]);

    /// <summary>
    /// Whether the company is such that a capitalised word at the beginning is a name: it is no plural, and what
    /// follows is a statement for certain.
    /// </summary>
    private static bool FitsSurname(TokenReader reader, int i, int cue, VerbForm form, SourcePhrase source,
        Sentence sentence) =>
        form != VerbForm.Bare && !(form == VerbForm.Past && reader[source.Start].EndsWith('s'))
        && (reader.Is(i + cue, "that")
            || !IsAlsoNoun(reader[i])
            && (SourceWords.IsDeterminer(reader[i + cue]) || ClauseWords.IsSubject(reader[i + cue]))
            || form != VerbForm.Either && !IsAlsoNoun(reader[i])
            && (!reader.IsWord(i + cue) || ReportedContent.IsStated(reader, i + cue, sentence.EndToken)
                || ReportedContent.IsTold(reader, i, sentence.EndToken)));

    /// <summary>Whether the present form is a plural noun as often.</summary>
    public static bool IsAlsoNoun(ReadOnlySpan<char> verb) => AlsoNouns.Contains(verb);

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

    private static bool IsPlural(TokenReader reader, NameIndex names, SourcePhrase source)
    {
        for (int i = source.Start; i < source.End; i++)
        {
            ReadOnlySpan<char> word = reader[i];
            if (Several.Contains(word) || word.EndsWith("men")
                || !names.IsName(i) && word.EndsWith("s") && !word.EndsWith("'s") && !word.EndsWith("’s")
                && !word.EndsWith("ss"))
                return true;
        }
        return false;
    }
}
