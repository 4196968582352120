namespace QualityCheck.Reporting;

/// <summary>What the amount of a score counts, in plain words; a unit that is not known is shown as it is, made
/// safe.</summary>
internal static class UnitWords
{
    public static string Of(string score, string unit) => (score, unit) switch
    {
        (_, "weighted facts per 100 words") => "checkable details per 100 words",
        ("hedging", "weighted unanchored cues per 100 words") => "guesses per 100 words that nothing near them backs",
        ("vagueness", "weighted unanchored cues per 100 words") => "vague sources and amounts per 100 words",
        (_, "repeated words per 100 words") => "of 100 words stand in passages said before",
        (_, "weighted marks per 500 words") => "chatty or selling phrases per 500 words",
        (_, "characters removed inside flattened text per 100 characters") =>
            "of 100 characters were lines from elsewhere",
        (_, "items of 13") => "of 13 things that standards for news ask for",
        _ => VisibleText.Of(unit),
    };
}
