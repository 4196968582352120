using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Finds who says it where a mark stands for the verb: <c>Ann Lee: “…”</c>, <c>“…” — Ann Lee, harbour master</c>, and
/// headlines such as <c>Pier may close: minister</c>.
/// </summary>
internal sealed class SpeakerLabels(LanguagePack pack)
{
    // Tokens of a label or a signature. A judgement.
    private const int LongestLabel = 12;
    // Tokens behind a label in which the statement has its verb. A judgement.
    private const int Reach = 16;

    private readonly ClauseWords _clauseWords = pack.ClauseWords;
    private readonly SourceWords _sourceWords = pack.SourceWords;
    private readonly Verbs _verbs = pack.Verbs;

    private readonly WordSet _answers = pack.Words("speakers", "answer");

    private readonly WordSet _evidence = pack.Words("speakers", "evidence");

    public static bool IsMark(ReadOnlySpan<char> mark) => mark is ":" or "—" or "–" or "-" or "―";

    /// <summary>The cue at the colon or dash <paramref name="i"/>.</summary>
    public ReportedBy At(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence)
    {
        if (!IsMark(reader[i]) || i == 0
            || reader.Touches(i) && reader.Touches(i + 1) && !QuotationMarks.Opens(reader, i + 1))
            return default;
        if (reader.Is(i, ":") && Label(reader, finder, names, i, sentence) is { IsNone: false } label)
            return new ReportedBy(1, label);
        return Signature(reader, finder, names, i, sentence) is { IsNone: false } signature
            ? new ReportedBy(1, signature)
            : default;
    }

    private SourcePhrase Label(TokenReader reader, SourceFinder finder, NameIndex names, int colon,
        Sentence sentence)
    {
        int first = sentence.FirstToken;
        if (!reader.Touches(colon) || colon == first || colon - first > LongestLabel
            || HasVerb(reader, names, first, colon))
            return default;
        int end = first + 1;
        while (end < colon && !(reader[end] is "," or "("))
            end++;
        if (reader.Is(end, "(") && !reader.Is(colon - 1, ")"))
            return default;
        SourcePhrase source = finder.Before(end, first);
        if (source.Start != first || !CanSay(reader, names, source, end, sentence))
            return default;
        return QuotationMarks.Opens(reader, colon + 1) && !pack.ReportedContent.IsTitle(reader, colon + 1)
            || HasVerb(reader, names, colon + 1, Math.Min(colon + 1 + Reach, sentence.EndToken))
            && pack.ClauseStarts.WithSubject(reader,
                IsAnswer(reader[colon + 1]) ? colon + (reader.Is(colon + 2, ",") ? 3 : 2) : colon + 1,
                sentence.EndToken) ? source : default;
    }

    private bool IsAnswer(ReadOnlySpan<char> word) => _answers.Contains(word);

    private SourcePhrase Signature(TokenReader reader, SourceFinder finder, NameIndex names, int mark,
        Sentence sentence)
    {
        bool quoted = QuotationMarks.Closes(reader, mark - 1);
        if (sentence.EndToken - mark - 1 is < 1 or > LongestLabel
            || !(quoted || mark > sentence.FirstToken + 1 && IsStatement(reader, names, mark, sentence)))
            return default;
        SourcePhrase source = finder.Behind(mark + 1, sentence.EndToken);
        if (!source.Speaks && source.End == source.Start + 1 && names.MayBeSurname(reader, source.Start))
            source = source with { Named = true, Speaks = true };
        int end = source.IsNone ? mark + 1 : source.End;
        bool closes = end == sentence.EndToken
            || quoted && reader[end] is "," or "(" && !HasVerb(reader, names, end, sentence.EndToken)
            && !reader.Is(sentence.EndToken - 1, ":");
        return closes && !reader.Is(end - 1, ".") && CanSay(reader, names, source, end, sentence) ? source : default;
    }

    /// <summary>Whether it is a person, or in a headline an office, a house or a kind of people.</summary>
    private bool CanSay(TokenReader reader, NameIndex names, SourcePhrase source, int end, Sentence sentence)
    {
        if (source.IsNone || !source.Speaks || _sourceWords.IsPronoun(reader[source.Start]))
            return false;
        if (names.IsName(end - 1))
            return names.Is(end - 1, EntityKind.Person)
                && _sourceWords.KindOf(reader[end - 1]) != SourceKind.Document;
        bool headline = !(reader[sentence.EndToken - 1] is "." or "!" or "?" or ":");
        return headline && (_sourceWords.KindOf(reader[end - 1]) switch
        {
            SourceKind.Role or SourceKind.Body or SourceKind.Expert or SourceKind.Agent or SourceKind.Hearsay => true,
            SourceKind.Document or SourceKind.Evidence => _evidence.Contains(reader[end - 1]),
            SourceKind.None => names.IsSurname(reader[end - 1]),
            _ => false,
        });
    }

    /// <summary>Whether what stands before the mark tells something.</summary>
    private bool IsStatement(TokenReader reader, NameIndex names, int mark, Sentence sentence) =>
        !_clauseWords.IsQuestionWord(reader[sentence.FirstToken]) && !_verbs.IsAuxiliary(reader[mark - 1])
        && !reader.Is(mark - 1, "by")
        && !_verbs.IsBare(reader[sentence.FirstToken]) && HasVerb(reader, names, sentence.FirstToken, mark);

    private bool HasVerb(TokenReader reader, NameIndex names, int start, int end)
    {
        for (int i = start; i < end && !reader.Is(i, ";"); i++)
        {
            if (_verbs.IsFinite(reader, i) && !names.IsName(i)
                && (_verbs.IsAuxiliary(reader[i]) || char.IsLower(reader[i][0]) && !reader[i].EndsWith("ed")))
                return true;
        }
        return false;
    }
}
