using System.Buffers;
using System.Collections.Immutable;
using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>Finds the hedge cues of a text and tells whose they are and whether something anchors them.</summary>
internal static class CueTagger
{
    // Spaces between two cues that hedge the same statement. A judgement.
    private const int StackReach = 4;

    private static readonly SearchValues<char> Borders = SearchValues.Create(",;:.!?");

    /// <summary>The cues of a text; by <see cref="CueRules"/> where there is no model of its language.</summary>
    public static ImmutableArray<Cue> Tag(AnnotatedText text, CancellationToken cancellationToken) =>
        Tag(text, HedgingPack.Of(text).Model?.Cues, cancellationToken);

    /// <summary>The cues by a model; by <see cref="CueRules"/> where there is none.</summary>
    public static ImmutableArray<Cue> Tag(AnnotatedText text, CueModel? model, CancellationToken cancellationToken)
    {
        HedgingPack pack = HedgingPack.Of(text);
        var senses = new CueSenses(text);
        if (model is null)
            return Tag(text, FindListed, cancellationToken);
        var classifier = new CueClassifier(text, model);
        var sources = new WeaselSources(text);
        return Tag(text, Find, cancellationToken);

        void FindListed(int s, List<CueMatch> matches)
        {
            pack.CueRules.Find(pack.HedgeLexicon.Cues, new TokenReader(text.Text, text.Tokens), text.Sentences[s],
                matches);
            senses.Judge(s, matches);
        }

        void Find(int s, List<CueMatch> matches)
        {
            classifier.Find(new TokenReader(text.Text, text.Tokens), s, matches);
            sources.Find(text.Sentences[s], matches);
            senses.Judge(s, matches);
        }
    }

    /// <summary>The cues that a lexicon lists.</summary>
    public static ImmutableArray<Cue> Tag(AnnotatedText text, PhraseTable<HedgeEntry> lexicon,
        CancellationToken cancellationToken)
    {
        CueRules rules = HedgingPack.Of(text).CueRules;
        return Tag(text,
            (s, matches) => rules.Find(lexicon, new TokenReader(text.Text, text.Tokens), text.Sentences[s], matches),
            cancellationToken);
    }

    private static ImmutableArray<Cue> Tag(AnnotatedText text, Action<int, List<CueMatch>> find,
        CancellationToken cancellationToken)
    {
        var cues = ImmutableArray.CreateBuilder<Cue>();
        Negation negation = HedgingPack.Of(text).Negation;
        var context = new SentenceContext(text);
        var holders = new CueHolders(text);
        var matches = new List<CueMatch>();
        int stack = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (text.BlockOf(text.Sentences[s]).Kind == BlockKind.Code)
                continue;
            matches.Clear();
            find(s, matches);
            int first = cues.Count;
            foreach (CueMatch match in matches)
                cues.Add(CueOf(text, s, match, negation, context, holders));
            Stack(text, cues, first, ref stack);
        }
        return cues.DrainToImmutable();
    }

    private static Cue CueOf(AnnotatedText text, int s, in CueMatch match, Negation negation,
        SentenceContext context, CueHolders holders)
    {
        TextSpan span = SpanOf(text, match.Core, match.CoreEnd);
        return new Cue(span, match.Type, match.Strength)
        {
            Confidence = match.Confidence,
            Phrase = SpanOf(text, match.FirstToken, match.EndToken),
            Holder = holders.Of(s, span, match.Type),
            Quoted = context.IsQuoted(span),
            Negated = negation.Covers(new TokenReader(text.Text, text.Tokens), match.FirstToken, match.EndToken,
                text.Sentences[s]),
            Question = new TokenReader(text.Text, text.Tokens).Is(text.Sentences[s].EndToken - 1, "?"),
            Conditional = context.IsConditional(span),
            Anchored = context.IsAnchored(s, match.Type, span),
        };
    }

    private static TextSpan SpanOf(AnnotatedText text, int first, int end) =>
        TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[end - 1].End);

    /// <summary>
    /// Numbers the cues that hedge the same statement: a few words apart, with no border between them.
    /// </summary>
    private static void Stack(AnnotatedText text, ImmutableArray<Cue>.Builder cues, int first, ref int stack)
    {
        for (int i = first + 1; i < cues.Count; i++)
        {
            if (!MayStack(cues[i - 1].Type) || !MayStack(cues[i].Type))
                continue;
            ReadOnlySpan<char> between =
                text.Text.AsSpan(cues[i - 1].Span.End, cues[i].Span.Start - cues[i - 1].Span.End);
            if (between.Count(' ') > StackReach || between.ContainsAny(Borders))
                continue;
            int number = cues[i - 1].Stack ?? stack++;
            cues[i - 1] = cues[i - 1] with { Stack = number };
            cues[i] = cues[i] with { Stack = number };
        }
    }

    private static bool MayStack(CueType type) =>
        type is CueType.Epistemic or CueType.Doxastic or CueType.Reportative;
}
