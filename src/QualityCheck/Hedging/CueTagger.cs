using System.Buffers;
using System.Collections.Immutable;
using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>Finds the hedge cues of a text and tells whose they are and whether something anchors them.</summary>
internal static class CueTagger
{
    private const int StackReach = 4;

    private static readonly SearchValues<char> Borders = SearchValues.Create(",;:.!?");

    public static ImmutableArray<Cue> Tag(AnnotatedText text, CancellationToken cancellationToken)
    {
        var cues = ImmutableArray.CreateBuilder<Cue>();
        var context = new SentenceContext(text);
        int stack = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = text.Sentences[s];
            if (text.BlockOf(sentence).Kind is BlockKind.Heading or BlockKind.Code)
                continue;
            int first = cues.Count;
            TagSentence(text, s, context, cues);
            Stack(text, cues, first, ref stack);
        }
        return cues.DrainToImmutable();
    }

    private static void TagSentence(AnnotatedText text, int s, SentenceContext context, ImmutableArray<Cue>.Builder cues)
    {
        Sentence sentence = text.Sentences[s];
        var reader = new TokenReader(text.Text, text.Tokens);
        int i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            PhrasePattern? phrase = Find(reader, i, sentence, out HedgeEntry? entry);
            if (phrase is null || entry is null)
            {
                i++;
                continue;
            }
            int core = i + phrase.CoreStart;
            TextSpan span = TextSpan.FromBounds(text.Tokens[core].Start, text.Tokens[core + phrase.CoreLength - 1].End);
            cues.Add(new Cue(span, entry.Type, entry.Strength)
            {
                Phrase = TextSpan.FromBounds(text.Tokens[i].Start, text.Tokens[i + phrase.Length - 1].End),
                Holder = context.HolderOf(s),
                Quoted = context.IsQuoted(span),
                Negated = IsNegated(reader, i, sentence.FirstToken),
                Question = reader.Is(sentence.EndToken - 1, "?"),
                Conditional = context.IsConditional(s, i),
                Anchored = context.IsAnchored(s),
            });
            i += phrase.Length;
        }
    }

    private static PhrasePattern? Find(TokenReader reader, int i, Sentence sentence, out HedgeEntry? entry)
    {
        entry = null;
        // Inside a sentence "May" is a month, "Hope" and "Might" are names.
        return !reader.IsWord(i) || i > sentence.FirstToken && char.IsUpper(reader[i][0]) && !IsOpening(reader[i - 1])
            ? null
            : HedgeLexicon.Cues.Match(reader, i, sentence, out entry);
    }

    private static bool IsOpening(ReadOnlySpan<char> token) => token is "“" or "\"" or ":" or "‘" or "(" or "-" or "—" or "•";

    private static bool IsNegated(TokenReader reader, int i, int sentenceStart)
    {
        for (int back = i - 1; back >= Math.Max(sentenceStart, i - 2); back--)
        {
            ReadOnlySpan<char> word = reader[back];
            if (word is "not" or "never" or "no" or "hardly" or "cannot" || word.EndsWith("n't") || word.EndsWith("n’t"))
                return true;
        }
        return false;
    }

    /// <summary>Numbers the cues that hedge the same statement: a few words apart, with no border between them.</summary>
    private static void Stack(AnnotatedText text, ImmutableArray<Cue>.Builder cues, int first, ref int stack)
    {
        for (int i = first + 1; i < cues.Count; i++)
        {
            ReadOnlySpan<char> between = text.Text.AsSpan(cues[i - 1].Span.End, cues[i].Span.Start - cues[i - 1].Span.End);
            if (between.Count(' ') > StackReach || between.ContainsAny(Borders) || !IsUncertainty(cues[i - 1].Type) || !IsUncertainty(cues[i].Type))
                continue;
            int number = cues[i - 1].Stack ?? stack++;
            cues[i - 1] = cues[i - 1] with { Stack = number };
            cues[i] = cues[i] with { Stack = number };
        }
    }

    private static bool IsUncertainty(CueType type) => type is CueType.Epistemic or CueType.Doxastic or CueType.Reportative;
}
