using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>
/// The universal part-of-speech tags (Universal Dependencies v2, https://universaldependencies.org/u/pos/).
/// </summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PartOfSpeech>))]
public enum PartOfSpeech
{
    /// <summary>ADJ: adjective.</summary>
    Adjective,

    /// <summary>ADP: preposition or postposition.</summary>
    Adposition,

    /// <summary>ADV: adverb.</summary>
    Adverb,

    /// <summary>AUX: auxiliary verb, copula and modal verbs included.</summary>
    Auxiliary,

    /// <summary>CCONJ: coordinating conjunction.</summary>
    CoordinatingConjunction,

    /// <summary>DET: determiner.</summary>
    Determiner,

    /// <summary>INTJ: interjection.</summary>
    Interjection,

    /// <summary>NOUN: common noun.</summary>
    Noun,

    /// <summary>NUM: numeral.</summary>
    Numeral,

    /// <summary>PART: particle: <c>not</c>, <c>to</c>, the possessive <c>'s</c>.</summary>
    Particle,

    /// <summary>PRON: pronoun.</summary>
    Pronoun,

    /// <summary>PROPN: proper noun.</summary>
    ProperNoun,

    /// <summary>PUNCT: punctuation.</summary>
    Punctuation,

    /// <summary>SCONJ: subordinating conjunction.</summary>
    SubordinatingConjunction,

    /// <summary>SYM: symbol.</summary>
    Symbol,

    /// <summary>VERB: full verb.</summary>
    Verb,

    /// <summary>X: anything else.</summary>
    Other,
}
