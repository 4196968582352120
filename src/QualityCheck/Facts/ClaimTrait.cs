namespace QualityCheck.Facts;

/// <summary>
/// What a sentence is counted for before its claim is scored. The order is part of the model's format.
/// </summary>
internal enum ClaimTrait : byte
{
    Cardinal, Ordinal, Percent, Money, Measure, Temporal,
    Quantity,
    Misc, Person, Organization, Location,
    Name,
    Epistemic, Doxastic, Reportative, Investigation, Condition, WeaselAttribution, VagueQuantifier, Booster,
    Cue,
    Quotation, Attribution, NamedAttribution,
    Self, We, You, They, Negation, Comparison, Change, Modal, Opinion, Past, Perfect, Question, Absolute,
    Word, ContentWord, LongWord, InnerCapital,
    Comma, QuestionMark, ExclamationMark, Dots, PercentSign, CurrencySign, FullStop,
}
