namespace QualityCheck.Reporting;

/// <summary>Reason codes in plain sentences.</summary>
internal static class ReasonTexts
{
    /// <summary>The score a code is about: what stands before its dot.</summary>
    public static string ScoreOf(string code) => code.Split('.', 2)[0];

    /// <summary>The code that says that a rule asks for a figure which the document does not have.</summary>
    public static string Absent(string score) => $"{score}.absent";

    public static string Of(string code) => code switch
    {
        "document.short" => "It holds too little running text to be judged.",
        "document.language" => "It is not in a language that can be judged.",
        "document.genre" => "It is a kind of text that the quality score is not made for.",
        "document.extraction" => "It is unsure which part of the page is the article.",
        _ when code == Absent(ScoreOf(code)) => $"The policy asks for its {VisibleText.Of(ScoreOf(code))}, and that could not be measured.",
        _ => OfScore(ScoreOf(code)),
    };

    private static string OfScore(string score) => score switch
    {
        "quality" => "All in all the scores are low.",
        "factualDensity" => "It holds few details that could be checked.",
        "hedging" => "Much of it is guesswork, with no source or figure to lean on.",
        "vagueness" => "Its sources and quantities stay vague.",
        "repetition" => "It says the same things again.",
        "style" => "It chats with the reader or advertises instead of informing.",
        "boilerplate" => "Lines that do not belong to the article stand in it.",
        "credibility" => "There is little in it to build trust on.",
        "transparency" => "It says little about who made it and how.",
        "document" => "The document itself is hard to judge.",
        _ => "The policy objects.",
    };
}
