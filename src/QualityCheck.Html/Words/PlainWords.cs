using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Html;

/// <summary>Names, units and codes in plain words; what is not known is shown as it is, made safe.</summary>
internal static class PlainWords
{
    private static readonly FrozenDictionary<string, string> Scores = new Dictionary<string, string>
    {
        ["quality"] = "Quality",
        ["factualDensity"] = "Rich in details that can be checked",
        ["hedging"] = "Free of guesses nothing backs",
        ["vagueness"] = "Free of vague words and sources",
        ["repetition"] = "Says things once",
        ["style"] = "Informs rather than chats or sells",
        ["boilerplate"] = "Free of lines from elsewhere",
        ["credibility"] = "Credibility of the source",
        ["transparency"] = "Says who made it and how",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Parts = new Dictionary<string, string>
    {
        ["factualDensity"] = "Details that can be checked",
        ["hedging"] = "Guesses",
        ["hedging.unspared"] = "Guesses",
        ["vagueness"] = "Vague words and sources",
        ["vagueness.unspared"] = "Vague words and sources",
        ["repetition"] = "Things said again",
        ["boilerplate"] = "Lines that do not belong to it",
        ["style.weighingWords"] = "Weighing one thing against another",
        ["style.sellingWords"] = "Words of selling",
        ["style.readerAddress"] = "Talks to the reader",
        ["style.genericFiller"] = "Could be said of anything",
        ["style.callsToAction"] = "Calls to buy",
        ["style.ownMentions"] = "Names its own publisher",
        ["style.templateHeadings"] = "Headings out of the mould",
        ["style.chattyAddress"] = "Talks as to a pal",
        ["style.templatePhrases"] = "Phrases out of the mould",
        ["baseline"] = "Where every text begins",
        ["sum"] = "Sum: the log-odds",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Units = new Dictionary<string, string>
    {
        ["weighted facts per 100 words"] = "checkable details for each 100 words, repeats and guesses counted less",
        ["weighted unanchored cues per 100 words"] =
            "words of doubt for each 100 words that no source, figure or link backs, weak ones counted less",
        ["repeated words per 100 words"] = "of 100 words stand in passages said before",
        ["weighted marks per 500 words"] = "chatty or selling phrases for each 500 words, weak ones counted less",
        ["characters removed inside flattened text per 100 characters"] =
            "of 100 characters did not belong to the article and stood inside it",
        ["items of 13"] = "of 13 things that standards for news ask for",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Disclosures = new Dictionary<string, string>
    {
        ["author"] = "Author",
        ["published"] = "Date of publication",
        ["modified"] = "Date of the last change",
        ["siteName"] = "Name of the site",
        ["publisher"] = "Publisher",
        ["authorPage"] = "Page about the author",
        ["about"] = "About the publisher",
        ["ownership"] = "Owners and funding",
        ["contact"] = "Contact",
        ["corrections"] = "Corrections policy",
        ["ethics"] = "Editorial standards",
        ["sources"] = "Links to sources",
        ["label"] = "Kind of work",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A score, so that 1 is what its name says.</summary>
    public static string ScoreName(string name) => Scores.GetValueOrDefault(name) ?? VisibleText.Of(name);

    /// <summary>A part of the quality.</summary>
    public static string Part(string name) => Parts.GetValueOrDefault(name) ?? VisibleText.Of(name);

    public static string Unit(string unit) => Units.GetValueOrDefault(unit) ?? VisibleText.Of(unit);

    public static string Disclosure(string item) => Disclosures.GetValueOrDefault(item) ?? VisibleText.Of(item);

    /// <summary>What a decision means.</summary>
    public static string Meaning(VerdictAction action) => action switch
    {
        VerdictAction.Accept => "No objection was found.",
        VerdictAction.Review => "A person should look at it.",
        VerdictAction.Reject => "It is turned down.",
        _ => "It cannot be judged.",
    };

    /// <summary>Why a score cannot be relied on or is withheld.</summary>
    public static string Doubt(string code) => code switch
    {
        "document.short" => "there is too little running text",
        "document.language" => "its language cannot be judged",
        "document.genre" => "the score is not made for this kind of text",
        "document.extraction" => "it is unsure which part of the page is the article",
        "quality.absent" => "too few of its figures are known",
        "quality.interval" => "its interval reaches from poor to good",
        "credibility.interval" => "its interval reaches over a border between two levels",
        "credibility.short" => "there is too little text",
        "credibility.genre" => "it is made for news, press releases and opinion only",
        "credibility.language" => "it is made for English only",
        "credibility.indicators" => "too few signs show",
        _ => VisibleText.Of(code),
    };

    /// <summary>Why a finding is not charged.</summary>
    public static string Spared(Finding finding)
    {
        Evidence evidence = finding.Evidence;
        return finding.Analyzer switch
        {
            "hedging" when evidence.Number("strength") == 0 => "a plain word, which costs nothing",
            "hedging" when evidence.Flag("anchored") => "a source, figure or link stands with it",
            "hedging" when evidence.Flag("quoted") => "it stands in a quotation",
            "hedging" when evidence.Flag("negated") => "it is denied",
            "hedging" when evidence.Flag("question") => "it stands in a question",
            "hedging" when evidence.Text("holder") == "named-source" => "a named source says it",
            "hedging" => "guessing belongs to this kind of text, or costs too little",
            "style" => "it belongs to this kind of text, or stands too much alone",
            "repetition" => "a pattern, refrain or pointer, as lists and songs have them",
            "credibility" => "it shows what the scores rest on",
            _ => "recorded only",
        };
    }

    /// <summary>The kind of text, in words.</summary>
    public static string Genre(Genre genre) => KebabCase.Of(genre).Replace('-', ' ');
}
