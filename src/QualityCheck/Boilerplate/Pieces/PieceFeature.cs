namespace QualityCheck.Boilerplate;

/// <summary>What the classifier is told of a stretch of a paragraph, in the order it was trained with.</summary>
internal enum PieceFeature
{
    /// <summary>How far its words speak for boilerplate.</summary>
    Lexical,
    /// <summary>How many words it has.</summary>
    Words,
    /// <summary>Its characters a word.</summary>
    WordLength,
    /// <summary>Whether a full stop ends it.</summary>
    EndsWithStop,
    /// <summary>Whether an exclamation mark ends it.</summary>
    EndsWithExclamation,
    /// <summary>Whether a question mark ends it.</summary>
    EndsWithQuestion,
    /// <summary>Whether an arrow or a star ends it.</summary>
    EndsWithSymbol,
    /// <summary>Whether a colon ends it.</summary>
    EndsWithColon,
    /// <summary>Whether a sentence ends with it.</summary>
    EndsSentence,
    /// <summary>Whether the paragraph begins with it.</summary>
    BeginsParagraph,
    /// <summary>Whether the paragraph ends with it.</summary>
    EndsParagraph,
    /// <summary>Whether it stands in brackets.</summary>
    IsBracketed,
    /// <summary>Whether no space stands before it.</summary>
    IsGlued,
    /// <summary>Whether no space stands behind it.</summary>
    NextIsGlued,
    /// <summary>Whether the word behind it is one of grammar.</summary>
    NextIsGrammar,
    /// <summary>Whether the second word behind it begins in lower case.</summary>
    SecondNextIsLower,
    /// <summary>Whether the text has the word behind it more than once.</summary>
    NextRepeats,
    /// <summary>Whether the word behind it begins with a capital.</summary>
    NextIsCapital,
    /// <summary>Whether its last word begins with a capital.</summary>
    LastIsCapital,
    /// <summary>Whether its last word is one of grammar.</summary>
    LastIsGrammar,
    /// <summary>Whether its first word is one of grammar.</summary>
    FirstIsGrammar,
    /// <summary>Whether its first word is a verb as it stands in calls to act.</summary>
    FirstIsBareVerb,
    /// <summary>Whether its first word is in capitals.</summary>
    FirstIsCapitals,
    /// <summary>How many words stand before the colon of its label; 0 without one.</summary>
    LabelWords,
    /// <summary>How many words the sentence goes on behind it.</summary>
    WordsToSentenceEnd,
    /// <summary>How many words the paragraph has.</summary>
    ParagraphWords,
    /// <summary>Whether it begins inside of a quotation.</summary>
    BeginsQuoted,
    /// <summary>Whether a quotation begins or ends in it, and not both.</summary>
    SplitsQuotation,
    /// <summary>Whether a sentence may begin with it.</summary>
    BeginsSentence,
    /// <summary>How far the words before it speak for boilerplate.</summary>
    LexicalBefore,
    /// <summary>How far the words behind it do.</summary>
    LexicalBehind,
    /// <summary>2 where it begins with a cue that tells anywhere, 1 with one that tells at the edges, else 0.</summary>
    Cue,
    /// <summary>How often the text turns to its readers.</summary>
    Readers,
    /// <summary>How often it speaks of itself as a site.</summary>
    Sites,
    /// <summary>How often the text has the word it begins with.</summary>
    Openings,
    /// <summary>How many of its words of substance stand around it too.</summary>
    SharedNear,
    /// <summary>How many words behind it come before one in lower case.</summary>
    CapitalsBehind,
    /// <summary>Whether that one is a verb.</summary>
    VerbBehind,
    /// <summary>Whether its first word may be a noun and a verb.</summary>
    FirstIsAlsoNoun,
    /// <summary>The number of features.</summary>
    Count,
}
