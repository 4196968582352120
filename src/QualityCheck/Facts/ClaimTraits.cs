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

    /// <summary>What a word shows wherever it stands.</summary>
    private readonly record struct WordTraits(ClaimWord Known, bool IsLong, bool IsTelling, bool IsFirstPerson)
    {
        public static WordTraits Of(ReadOnlySpan<char> characters, ClaimWords words)
        {
            ReadOnlySpan<char> word = PaddedWord.Write(characters, stackalloc char[PaddedWord.Capacity])[1..^1];
            ClaimWord known = words.Of(word);
            return new WordTraits(known, word.Length >= LongWord,
                known.IsGrammar || known.Traits.Length > 0 && !word.EndsWith("ed"),
                word[0] == 'i' && (word.Length == 1 || word[1] == '\''));
        }
    }

    private readonly byte[] _counts;
    private readonly bool[] _telling;

    public ClaimTraits(AnnotatedText text)
    {
        _counts = new byte[Kinds * (text.Sentences.Length + 1)];
        _telling = new bool[text.Tokens.Length];
        CountLayers(text);
        ClaimWords words = FactsPack.Of(text).ClaimWords;
        WordTraits[] ofTypes = text.Types.Each(word => WordTraits.Of(word, words));
        for (int s = 0; s < text.Sentences.Length; s++)
            CountTokens(text, s, ofTypes);
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

    private void CountTokens(AnnotatedText text, int s, WordTraits[] ofTypes)
    {
        Sentence sentence = text.Sentences[s];
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ReadOnlySpan<char> characters = text[text.Tokens[i]];
            if (text.Tokens[i].IsWord)
            {
                WordTraits word = ofTypes[text.Types[i]];
                Count(s, word);
                _telling[i] = word.IsTelling;
                if (i > sentence.FirstToken && char.IsUpper(characters[0]) && !word.IsFirstPerson)
                    Add(s, ClaimTrait.InnerCapital);
            }
            else if (MarkOf(characters) is { } mark)
                Add(s, mark);
        }
    }

    private void Count(int s, in WordTraits word)
    {
        Add(s, ClaimTrait.Word);
        if (word.IsLong)
            Add(s, ClaimTrait.LongWord);
        if (!word.Known.IsGrammar)
            Add(s, ClaimTrait.ContentWord);
        foreach (ClaimTrait trait in word.Known.Traits)
            Add(s, trait);
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
