using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>
/// Finds sentences that could be said of anything: no name, no figure, no source, no word that only this subject has,
/// and worth ascribed to things without a shape.
/// </summary>
internal sealed class FillerFinder(StyleText text)
{
    // A shorter sentence says too little either way. A judgement.
    private const int FewestWords = 8;

    // A word that fewer than one in e^9 sentences has is one of the subject's own. A judgement.
    private const double Rare = 9;

    // What a text says in so many sentences is its topic, and naming it makes a sentence no more concrete. A judgement.
    private const int TopicSentences = 3;

    // Words of worth and shapeless things that make a sentence generic, and their part of its words of substance. A
    // judgement.
    private const int FewestSigns = 3;
    private const double LeastShare = 0.2;

    private readonly int[] _sentencesOf = SentencesOf(text);
    private readonly QuotationCursor _quotations = new(text.Source);
    private int _entity;
    private int _quantity;
    private int _attribution;

    /// <summary>Sentences that are long enough to say something.</summary>
    public int Sentences { get; private set; }

    public int Found { get; private set; }

    /// <summary>Looks at a sentence; sentences come in their order.</summary>
    public void Read(Sentence sentence, List<StyleMark> marks)
    {
        AnnotatedText source = text.Source;
        if (sentence.Words < FewestWords
            || source.BlockOf(sentence).Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            return;
        Sentences++;
        if (IsAnchored(source, sentence) || !IsGeneric(source, sentence))
            return;
        Found++;
        marks.Add(new StyleMark(sentence.Span, StyleEntry.Filler));
    }

    private static int[] SentencesOf(StyleText text)
    {
        int[] counts = new int[text.Concepts], last = new int[text.Concepts];
        for (int s = 0; s < text.Source.Sentences.Length; s++)
        {
            Sentence sentence = text.Source.Sentences[s];
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (text[i] is var concept and >= 0 && last[concept] != s + 1)
                {
                    last[concept] = s + 1;
                    counts[concept]++;
                }
            }
        }
        return counts;
    }

    private bool IsAnchored(AnnotatedText source, Sentence sentence)
    {
        while (_entity < source.Entities.Length && source.Entities[_entity].Span.End <= sentence.Span.Start)
            _entity++;
        while (_quantity < source.Quantities.Length && source.Quantities[_quantity].Span.End <= sentence.Span.Start)
            _quantity++;
        while (_attribution < source.Attributions.Length
            && source.Attributions[_attribution].Span.End <= sentence.Span.Start)
            _attribution++;
        int end = sentence.Span.End;
        bool counted = false, quoted = _quotations.EndingBehind(sentence.Span.Start)?.Span.Start < end;
        for (int q = _quantity; q < source.Quantities.Length && source.Quantities[q].Span.Start < end; q++)
            counted |= !source.Quantities[q].Relative && source.Quantities[q].Kind != QuantityKind.Ordinal
                && source.Text.AsSpan(source.Quantities[q].Span.Start, source.Quantities[q].Span.Length) is not "one";
        return counted || quoted || _entity < source.Entities.Length && source.Entities[_entity].Span.Start < end
            || _attribution < source.Attributions.Length && source.Attributions[_attribution].Span.Start < end;
    }

    private bool IsGeneric(AnnotatedText source, Sentence sentence)
    {
        var reader = new TokenReader(source.Text, source.Tokens);
        int worth = 0, shapeless = 0, content = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            TokenKind kind = source.Tokens[i].Kind;
            if (kind is TokenKind.Address or TokenKind.Symbol || IsTold(reader, i))
                return false;
            if (kind != TokenKind.Word || text[i] is not (var concept and >= 0))
                continue;
            content++;
            if (text.Rarity(concept) >= Rare && _sentencesOf[concept] < TopicSentences)
                return false;
            if (text.Lexicon.Worth.Contains(reader[i]))
                worth++;
            else if (text.Lexicon.Shapeless.Contains(reader[i]))
                shapeless++;
        }
        return worth > 0 && shapeless > 0 && worth + shapeless >= FewestSigns
            && worth + shapeless >= LeastShare * content;
    }

    /// <summary>Whether the word tells of somebody or of what was: such a sentence is about something.</summary>
    private static bool IsTold(TokenReader reader, int i) => reader[i].Length switch
    {
        1 => reader[i] is "I",
        2 => reader.Is(i, "he") || reader.Is(i, "my") || reader.Is(i, "me"),
        3 => reader.Is(i, "she") || reader.Is(i, "his") || reader.Is(i, "her") || reader.Is(i, "was")
            || reader.Is(i, "had") || reader.Is(i, "did"),
        4 => reader.Is(i, "were"),
        _ => false,
    };
}
