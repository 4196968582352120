namespace QualityCheck.Facts;

/// <summary>
/// What shows how a sentence is built whatever it is about: words of grammar and of traits stand for themselves,
/// figures and names for their kind, other words for their part of speech, verbs with their ending, and marks for
/// themselves.
/// </summary>
internal sealed class ClaimPattern
{
    // Where the numbers of kinds begin, so far apart that none is another's; part of the model's format.
    private const uint Name = 200, Figure = 300, Verb = 400;

    private readonly AnnotatedText _text;
    private readonly ClaimTraits _traits;
    private readonly uint[] _kinds;

    public ClaimPattern(AnnotatedText text, ClaimTraits traits)
    {
        (_text, _traits, _kinds) = (text, traits, new uint[text.Tokens.Length]);
        int token = 0;
        foreach (Entity entity in text.Entities)
            Mark(entity.Span, Name + (uint)entity.Kind, ref token);
        token = 0;
        foreach (Quantity quantity in text.Quantities)
            Mark(quantity.Span, Figure + (uint)quantity.Kind, ref token);
    }

    /// <summary>Whether a word goes on with the figure or the name that the word before belongs to.</summary>
    public bool Continues(int token) =>
        _kinds[token] > 0 && _kinds[token] == _kinds[token - 1] && _text.Tokens[token - 1].IsWord;

    /// <summary>The symbol of a word.</summary>
    /// <param name="token">Its index.</param>
    /// <param name="word">It, folded.</param>
    /// <param name="hash">What it has where it stands for itself.</param>
    public uint SymbolOf(int token, ReadOnlySpan<char> word, uint hash)
    {
        if (_kinds[token] is > 0 and var kind)
            return kind;
        PartOfSpeech? tag = _text.Tags.IsEmpty ? null : _text.Tags[token];
        return tag switch
        {
            _ when _traits.IsTelling(token) => hash,
            null => 0,
            PartOfSpeech.Auxiliary => hash,
            PartOfSpeech.Verb => Verb + EndingOf(word),
            _ => (uint)tag + 1,
        };
    }

    private static uint EndingOf(ReadOnlySpan<char> word) =>
        word.EndsWith("ed ") ? 1u : word.EndsWith("ing ") ? 2u : word.EndsWith("s ") ? 3u : 0;

    private void Mark(TextSpan span, uint kind, ref int token)
    {
        for (; token < _kinds.Length && _text.Tokens[token].Start < span.End; token++)
        {
            if (_text.Tokens[token].Start >= span.Start)
                _kinds[token] = kind;
        }
    }
}
