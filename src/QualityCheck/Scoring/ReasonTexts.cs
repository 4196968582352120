namespace QualityCheck.Scoring;

/// <summary>Reason codes in plain sentences.</summary>
internal static class ReasonTexts
{
    /// <summary>The score a code is about: what stands before its dot.</summary>
    public static string ScoreOf(string code) => code.Split('.', 2)[0];

    /// <summary>The code that says that a rule asks for a figure which the document does not have.</summary>
    public static string Absent(string score) => $"{score}.absent";

    /// <summary>A code in a sentence that fits the amount.</summary>
    /// <param name="code">The code.</param>
    /// <param name="score">The score it is about; null where there is none.</param>
    public static string Of(string code, Score? score) => code switch
    {
        "document.short" => "It holds too little running text to be judged.",
        "document.language" => "It is not in a language that can be judged.",
        "document.genre" => "It is a kind of text that the quality score is not made for.",
        "document.extraction" => "It is unsure which part of the page is the article.",
        "quality.interval" => "Its quality is unsure: it may be poor, and it may be good.",
        "reject.scores" => "It was not rejected, for fewer than two analyzers' scores object.",
        "reject.genre" => "It was not rejected, for the quality score is not made for its genre.",
        "reject.interval" => "It was not rejected, for its quality is too unsure.",
        "allow.host" => "Its host stands on the policy's allow-list.",
        "allow.id" or "allow.contentHash" => "It stands on the policy's allow-list.",
        "credibility.sourceLow" => "A source list that was supplied rates its source low.",
        "credibility.deceptiveAddress" => "Its address can be taken for that of another site.",
        "factualDensity.sameWords" => "It turns about the same few words, whatever details stand among them.",
        "style.sellingWords" => "It speaks as sales copy does: praise, promises, customers, choosing.",
        "style.weighingWords" =>
            "It hardly weighs one thing against another, as texts do that say but, although or if.",
        "style.readerAddress" => "It keeps talking to its reader.",
        "style.genericFiller" => "Sentences stand in it that could be said of anything.",
        "style.callsToAction" => "It calls upon the reader to buy, book or get in touch.",
        "style.ownMentions" => "It keeps naming its own publisher.",
        "style.templateHeadings" => "Its headings could stand over any subject.",
        "style.chattyAddress" => "It talks to the reader as to a pal.",
        "style.templatePhrases" => "Phrases out of the mould stand in it.",
        _ when code == Absent(ScoreOf(code)) =>
            $"The policy asks for its {VisibleText.Of(ScoreOf(code))}, and that could not be measured.",
        _ => AmountWords.Of(ScoreOf(code), score) ?? OfScore(ScoreOf(code)),
    };

    private static string OfScore(string score) => score switch
    {
        "credibility" => "There is little in it to build trust on.",
        "document" => "The document itself is hard to judge.",
        _ => "The policy objects.",
    };
}
