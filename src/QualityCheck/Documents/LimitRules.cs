namespace QualityCheck.Documents;

/// <summary>
/// The rules about input that goes beyond what can be handled, that extraction is unsure of, or that an encoder failed
/// on.
/// </summary>
internal static class LimitRules
{
    /// <summary>The type of the findings.</summary>
    public const string Type = "limit";

    public static readonly RuleDescriptor TooLong = new("QC0001", "limits", "Document too long", Severity.Warning,
        "The document holds more characters than the limit. Only its beginning was analysed; the article's text is "
            + "whole where the input is text.");

    public static readonly RuleDescriptor TooDeep = new("QC0002", "limits", "HTML nested too deep", Severity.Warning,
        "More HTML elements are open at once than the limit. The page was read as flattened text: its tags were cut "
            + "out and its blocks judged line by line.");

    public static readonly RuleDescriptor TooManyElements = new("QC0003", "limits", "Too many HTML elements",
        Severity.Warning,
        "The parse gave more elements than the limit. The page was read as flattened text: its tags were cut out and "
            + "its blocks judged line by line.");

    public static readonly RuleDescriptor Empty = new("QC0004", "limits", "Nothing to read", Severity.Note,
        "The document holds no text, or only white space.");

    public static readonly RuleDescriptor Unparsable = new("QC0005", "limits", "HTML that cannot be parsed",
        Severity.Warning,
        "The parser failed on the page's mark-up. The page was read as flattened text: its tags were cut out and its "
            + "blocks judged line by line.");

    public static readonly RuleDescriptor NotBySmartReader = new("QC0006", "limits", "Not read by SmartReader",
        Severity.Note,
        "SmartReader was to choose the article and did not: the page has more or deeper elements than it gets through "
        + "in reasonable time, or it found no article. "
        + "The library's own extractor chose instead.");

    public static readonly RuleDescriptor ExtractorsDisagree = new("QC0007", "limits", "Extractors disagree",
        Severity.Note,
        "SmartReader, asked as well, would keep a rather different part of the page: the article may lack something, "
        + "or hold what is none of it. What is said of its text is worth as much as the text.");

    public static readonly RuleDescriptor EncoderFailed = new("QC0008", "limits", "Sentence encoder failed",
        Severity.Warning,
        "The sentence encoder that was brought failed on the document. Check-worthy claims and uncertain sentences "
        + "were found by words alone, as they are without an encoder.");

    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        TooLong, TooDeep, TooManyElements, Empty, Unparsable, NotBySmartReader, ExtractorsDisagree, EncoderFailed,
    ];

    public static Finding Cut(int analysed, int all) =>
        Of(TooLong, FormattableString.Invariant($"Only the first {analysed:N0} of {all:N0} characters were analysed."));

    public static Finding Of(RuleDescriptor rule, string message) =>
        Finding.Of(rule, Type, Finding.WholeDocument, 1, message);
}
