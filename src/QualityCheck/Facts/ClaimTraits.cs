namespace QualityCheck.Facts;

/// <summary>
/// How often each sentence of a text shows each <see cref="ClaimTrait"/>; 255 stands for all that is more.
/// </summary>
internal sealed class ClaimTraits
{
    // Letters of a long word; the model was trained with it.
    private const int LongWord = 7;

    /// <summary>Number of traits.</summary>
    public static readonly int Kinds = Enum.GetValues<ClaimTrait>().Length;

    private readonly byte[] _counts;
    private readonly bool[] _telling;
    private readonly ClaimWords _words;

    public ClaimTraits(AnnotatedText text)
    {
        _counts = new byte[Kinds * (text.Sentences.Length + 1)];
        _telling = new bool[text.Tokens.Length];
        _words = FactsPack.Of(text).ClaimWords;
        CountLayers(text);
        for (int s = 0; s < text.Sentences.Length; s++)
            CountTokens(text, s);
    }

    /// <summary>The counts of a sentence, by trait.</summary>
    public ReadOnlySpan<byte> this[int sentence] => _counts.AsSpan(sentence * Kinds, Kinds);

    /// <summary>Whether a word carries grammar, or stands for a trait by more than its ending.</summary>
    public bool IsTelling(int token) => _telling[token];

    private void CountLayers(AnnotatedText text)
    {
        foreach (Quantity quantity in text.Quantities)
        {
            int s = text.SentenceAt(quantity.Span.Start);
            Add(s, ClaimTrait.Cardinal + (byte)quantity.Kind);
            Add(s, ClaimTrait.Quantity);
        }
        foreach (Entity entity in text.Entities)
        {
            int s = text.SentenceAt(entity.Span.Start);
            Add(s, ClaimTrait.Misc + (byte)entity.Kind);
            Add(s, ClaimTrait.Name);
        }
        foreach (Cue cue in text.Cues.Where(cue => cue.Strength > 0))
        {
            int s = text.SentenceAt(cue.Span.Start);
            Add(s, ClaimTrait.Epistemic + (byte)cue.Type);
            Add(s, ClaimTrait.Cue);
        }
        foreach (Quotation quotation in text.Quotations)
            Add(text.SentenceAt(quotation.Span.Start), ClaimTrait.Quotation);
        foreach (Attribution attribution in text.Attributions)
        {
            int s = text.SentenceAt(attribution.Cue.Start);
            Add(s, ClaimTrait.Attribution);
            if (attribution.Named)
                Add(s, ClaimTrait.NamedAttribution);
        }
    }

    private void CountTokens(AnnotatedText text, int s)
    {
        Span<char> buffer = stackalloc char[FoldedWord.Capacity];
        Sentence sentence = text.Sentences[s];
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = text.Tokens[i];
            ReadOnlySpan<char> characters = text[token];
            if (token.IsWord)
            {
                ReadOnlySpan<char> word = FoldedWord.Write(characters, buffer)[1..^1];
                _telling[i] = CountWord(s, word);
                if (i > sentence.FirstToken && char.IsUpper(characters[0])
                    && !(word[0] == 'i' && (word.Length == 1 || word[1] == '\'')))
                    Add(s, ClaimTrait.InnerCapital);
            }
            else if (MarkOf(characters) is { } mark)
                Add(s, mark);
        }
    }

    /// <returns>See <see cref="IsTelling"/>.</returns>
    private bool CountWord(int s, ReadOnlySpan<char> word)
    {
        Add(s, ClaimTrait.Word);
        if (word.Length >= LongWord)
            Add(s, ClaimTrait.LongWord);
        ClaimWord known = _words.Of(word);
        if (!known.IsGrammar)
            Add(s, ClaimTrait.ContentWord);
        foreach (ClaimTrait trait in known.Traits)
            Add(s, trait);
        return known.IsGrammar || known.Traits.Length > 0 && !word.EndsWith("ed");
    }

    private static ClaimTrait? MarkOf(ReadOnlySpan<char> mark) => mark[0] switch
    {
        ',' => ClaimTrait.Comma,
        '?' => ClaimTrait.QuestionMark,
        '!' => ClaimTrait.ExclamationMark,
        '.' when mark.Length == 1 => ClaimTrait.FullStop,
        '.' or '…' => ClaimTrait.Dots,
        '%' => ClaimTrait.PercentSign,
        '$' or '£' or '€' => ClaimTrait.CurrencySign,
        _ => null,
    };

    private void Add(int sentence, ClaimTrait trait)
    {
        ref byte count = ref _counts[sentence * Kinds + (int)trait];
        if (count < byte.MaxValue)
            count++;
    }
}
