namespace QualityCheck.Html;

/// <summary>The kinds of findings that readers tell apart by colour and underline.</summary>
internal static class FindingKind
{
    /// <summary>The kind of a finding: a class of the style sheet.</summary>
    public static string Of(Finding finding) => finding.Analyzer switch
    {
        "hedging" when finding.Type is "weasel-attribution" or "vague-quantifier" or "booster" => "vague",
        "hedging" or "repetition" or "style" => finding.Analyzer,
        "facts" => "facts",
        _ => "other",
    };

    /// <summary>Its name in the legend.</summary>
    public static string Name(string kind) => kind switch
    {
        "hedging" => "Guesses",
        "vague" => "Vague words and sources",
        "repetition" => "Said again",
        "style" => "Style",
        "facts" => "Few facts",
        _ => "Source and input",
    };
}
