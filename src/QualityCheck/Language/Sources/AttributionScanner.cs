using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Finds who says it: a source beside a reporting verb, <c>according to</c>, <c>per</c>, <c>as told by</c>, <c>in a
/// statement</c>, <c>it is said</c>. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class AttributionScanner(LanguagePack pack)
{
    // Tokens behind a source in which it asks not to be named. A judgement.
    private const int AnonymityReach = 30;

    private readonly ClauseWords _clauseWords = pack.ClauseWords;
    private readonly ReportingVerbs _reportingVerbs = pack.ReportingVerbs;
    private readonly SourceWords _sourceWords = pack.SourceWords;

    private readonly WordSet _headingNouns = pack.Words("attribution", "heading-noun");

    private readonly WordSet _anonymity = pack.Words("attribution", "anonymity");

    private readonly WordSet _nameOwners = pack.Words("attribution", "name-owner");

    public ImmutableArray<Attribution> Scan(string text, ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences, ImmutableArray<Clause> clauses, ImmutableArray<PartOfSpeech> tags,
        ImmutableArray<Entity> entities, CancellationToken cancellationToken)
    {
        var attributions = ImmutableArray.CreateBuilder<Attribution>();
        var names = new NameIndex(pack, text, tokens, entities);
        var reader = new TokenReader(text, tokens);
        var finder = new SourceFinder(pack, reader, names);
        int clause = 0;
        foreach (Sentence sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SourcePhrase last = default;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                while (clauses[clause].EndToken <= i)
                    clause++;
                // What somebody would say on a condition, or is to say, is not said.
                if (clauses[clause] is { Kind: ClauseKind.Condition } or { Mood: ClauseMood.Imperative }
                    && !reader.Is(i, "according"))
                    continue;
                bool mark = SpeakerLabels.IsMark(reader[i]);
                if (!reader.IsWord(i) && !mark || names.IsName(i) && names.IsOneName(i - 1, i))
                    continue;
                ReportedBy found = mark
                    ? pack.SpeakerLabels.At(reader, finder, names, i, sentence)
                    : pack.AttributionCues.At(reader, finder, names, i, sentence, last);
                if (found.Cue == 0 || !mark && !tags.IsEmpty && !MayReport(reader, tags[i], i, found.Source, sentence))
                    continue;
                if (found.Source.Named && !names.Is(found.Source.End - 1, EntityKind.Person)
                    && IsAnonymous(reader, found.Source, sentence))
                    found = found with { Source = found.Source with { Named = false } };
                if (!found.Source.IsNone)
                    last = found.Source;
                attributions.Add(Of(tokens, reader, names, i, found));
                i += found.Cue - 1;
            }
        }
        return attributions.DrainToImmutable();
    }

    /// <summary>
    /// Whether the word is a verb here, and not a noun or what a noun is said to be: <c>many reasons</c>, <c>informed
    /// decisions</c>.
    /// </summary>
    private bool MayReport(TokenReader reader, PartOfSpeech tag, int i, SourcePhrase source, Sentence sentence)
    {
        (ReportingVerb verb, VerbForm form) = (_reportingVerbs.KindOf(reader[i]),
            _reportingVerbs.FormOf(reader[i]));
        if (reader.Is(i + 1, "that")
            && (form != VerbForm.Either || source.Named || _sourceWords.IsPronoun(reader[source.Start]))
            || QuotationMarks.Opens(reader, i + 1) || QuotationMarks.Closes(reader, i - 1))
            return true;
        bool doubtful = form == VerbForm.Either || form == VerbForm.Past && tag == PartOfSpeech.Adjective
            || form == VerbForm.Bare && verb is ReportingVerb.Clause or ReportingVerb.Linking;
        bool capital = i > sentence.FirstToken && char.IsUpper(reader[i][0])
            && (verb is not (ReportingVerb.None or ReportingVerb.Core or ReportingVerb.After)
                || _headingNouns.Contains(reader[i]));
        return !capital
            && (!doubtful
                || form == VerbForm.Either
                && (_sourceWords.IsDeterminer(reader[i + 1]) || _clauseWords.IsSubject(reader[i + 1]))
                || tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary);
    }

    /// <summary>Whether a house is all that is told of those who speak, and they asked for no more.</summary>
    private bool IsAnonymous(TokenReader reader, SourcePhrase source, Sentence sentence)
    {
        if (_sourceWords.KindOf(pack.SourceFit.Head(reader, source)) is SourceKind.Document or SourceKind.Body
            || _sourceWords.IsPronoun(reader[source.Start]))
            return false;
        for (int i = source.Start; i < Math.Min(source.End + AnonymityReach, sentence.EndToken); i++)
        {
            if (_anonymity.Contains(reader[i])
                || reader.Is(i, "not") && reader.Is(i + 1, "to") && reader.Is(i + 2, "be")
                && reader[i + 3] is "named" or "identified"
                || reader[i] is "give" or "gave" && _nameOwners.Contains(reader[i + 1]) && reader.Is(i + 2, "name"))
                return true;
        }
        return false;
    }

    private Attribution Of(ImmutableArray<Token> tokens, TokenReader reader, NameIndex names, int cue,
        ReportedBy found)
    {
        TextSpan words = Span(tokens, cue, cue + found.Cue);
        if (found.Source.IsNone)
            return new Attribution(words, words, Named: false);
        SourcePhrase source = found.Source;
        TextSpan phrase = Span(tokens, source.Start, source.End), speaker = phrase;
        if (source.End == source.Start + 1 && _sourceWords.IsPronoun(reader[source.Start])
            && names.Antecedent(source.Start) is { Clear: true, Nearest: { } name } && source.Named)
            speaker = name.Span;
        TextSpan whole = found.Remote
            ? words
            : Span(tokens, Math.Min(source.Start, cue), Math.Max(source.End, cue + found.Cue));
        return new Attribution(whole, words, source.Named) { Source = phrase, Speaker = speaker };
    }

    private static TextSpan Span(ImmutableArray<Token> tokens, int start, int end) =>
        TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End);
}
