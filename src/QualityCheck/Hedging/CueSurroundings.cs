namespace QualityCheck.Hedging;

/// <summary>The words around a candidate, as hashes, and their tags; beyond the sentence the words are 0.</summary>
internal readonly struct CueSurroundings
{
    /// <summary>Stands for the tag where there is no word, and for every tag where the text has none.</summary>
    public const uint NoTag = 31;

    // Tokens in which the nearest words of each kind are looked for; the model was trained with them.
    private const int SubjectReach = 8;
    private const int VerbReach = 6;
    private const int VerbBeforeReach = 40;
    private const int NegationReach = 3;
    // Places in a clause that the model tells apart; part of its format.
    private const int Positions = 3;

    private readonly AnnotatedText _text;
    private readonly Negation _negation;
    private readonly HashedWords _words;
    private readonly Sentence _sentence;
    private readonly int _first;
    private readonly int _last;

    public CueSurroundings(HedgingPack pack, AnnotatedText text, HashedWords words, Sentence sentence,
        in CueCandidate candidate)
    {
        (_text, _words, _sentence, _first, _last) = (text, words, sentence, candidate.FirstToken,
            candidate.EndToken - 1);
        _negation = pack.Negation;
        Left = Word(_first - 1);
        Left2 = Word(_first - 2);
        Left3 = Word(_first - 3);
        Right = Word(_last + 1);
        Right2 = Word(_last + 2);
        Right3 = Word(_last + 3);
        Tag = TagAt(_first);
        LeftTag = TagAt(_first - 1);
        LeftTags = TagAt(_first - 2) * 32 + LeftTag;
        RightTag = TagAt(_last + 1);
        RightTags = RightTag * 32 + TagAt(_last + 2);
        (Subject, SubjectTag) = FindSubject();
        (Verb, VerbDistance) = FindVerb();
        VerbBefore = FindVerbBefore();
        Negated = FindNegation() ? 1u : 0;
        (Clause, Position) = FindClause();
    }

    public uint Left { get; }
    public uint Left2 { get; }
    public uint Left3 { get; }
    public uint Right { get; }
    public uint Right2 { get; }
    public uint Right3 { get; }
    public uint Tag { get; }
    public uint LeftTag { get; }
    public uint LeftTags { get; }
    public uint RightTag { get; }
    public uint RightTags { get; }

    /// <summary>The nearest noun or pronoun before.</summary>
    public uint Subject { get; }
    public uint SubjectTag { get; }

    /// <summary>The next verb, and how many words away it is.</summary>
    public uint Verb { get; }
    public uint VerbDistance { get; }

    /// <summary>The nearest verb or auxiliary before.</summary>
    public uint VerbBefore { get; }
    public uint Negated { get; }

    /// <summary>Kind, mood and condition of the clause, and which word of it the candidate is.</summary>
    public uint Clause { get; }
    public uint Position { get; }

    private uint Word(int i) => IsInside(i) ? _words[i] : 0;

    private uint TagAt(int i) => IsInside(i) && !_text.Tags.IsEmpty ? (uint)_text.Tags[i] : NoTag;

    private bool IsInside(int i) => i >= _sentence.FirstToken && i < _sentence.EndToken;

    private (uint, uint) FindSubject()
    {
        for (int i = _first - 1; i >= _first - SubjectReach; i--)
        {
            if (TagAt(i) is (uint)PartOfSpeech.Noun or (uint)PartOfSpeech.ProperNoun or (uint)PartOfSpeech.Pronoun)
                return (_words[i], TagAt(i));
        }
        return (0, NoTag);
    }

    private (uint, uint) FindVerb()
    {
        for (int i = _last + 1; i <= _last + VerbReach; i++)
        {
            if (TagAt(i) == (uint)PartOfSpeech.Verb)
                return (_words[i], (uint)(i - _last));
        }
        return (0, 0);
    }

    private uint FindVerbBefore()
    {
        for (int i = _first - 1; i >= Math.Max(_sentence.FirstToken, _first - VerbBeforeReach); i--)
        {
            if (TagAt(i) is (uint)PartOfSpeech.Verb or (uint)PartOfSpeech.Auxiliary)
                return _words[i];
        }
        return 0;
    }

    private bool FindNegation()
    {
        for (int i = _first - 1; i >= Math.Max(_sentence.FirstToken, _first - NegationReach); i--)
        {
            if (_negation.Is(_text[_text.Tokens[i]]))
                return true;
        }
        return false;
    }

    private (uint, uint) FindClause() => _text.ClauseAt(_text.Tokens[_first].Start) is { } clause
        ? (1 + ((uint)clause.Kind * 4 + (uint)clause.Mood) * 2 + (clause.Conditional ? 1u : 0),
            1 + (uint)Math.Clamp(_first - clause.FirstToken, 0, Positions))
        : (0, 0);
}
