using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// The evidence that is looked for. All of it is rates or counts that are full at two, so that length alone changes
/// next to nothing; the kinds of quotation marks and dashes and the case of the headline change nothing. Where they
/// begin and where they are full is a judgement.
/// </summary>
internal static class Indicators
{
    /// <summary>Different named sources that say something: full at two, as the rule of two sources has it.</summary>
    public static readonly Indicator NamedSources =
        new("named-sources", IndicatorFamily.Sourcing, true, 0, 2, EasilyInvented: true);

    /// <summary>Words inside quotations per 100 words.</summary>
    public static readonly Indicator Quotation =
        new("quotation", IndicatorFamily.Sourcing, true, 0, 5, EasilyInvented: true);

    /// <summary>Days of the week in dates per 100 words: reports place what happened within days.</summary>
    public static readonly Indicator Weekdays =
        new("weekdays", IndicatorFamily.Detail, true, 0, 1.5, EasilyInvented: true);

    /// <summary>Months and years in dates per 100 words.</summary>
    public static readonly Indicator Dates =
        new("dates", IndicatorFamily.Detail, true, 0, 2, EasilyInvented: true);

    /// <summary>Amounts, shares and counts in digits per 100 words.</summary>
    public static readonly Indicator Figures =
        new("figures", IndicatorFamily.Detail, true, 0, 3, EasilyInvented: true);

    /// <summary>Titles before names per 100 words, as <c>Sen.</c> and <c>Mr.</c></summary>
    public static readonly Indicator Honorifics =
        new("honorifics", IndicatorFamily.Detail, true, 0, 1, EasilyInvented: true);

    /// <summary>Words such as <c>than</c>, <c>also</c>, <c>which</c> per 100 words outside quotations.</summary>
    public static readonly Indicator Relating = new("relating-words", IndicatorFamily.Wording, true, 0, 5);

    /// <summary>Possessives such as <c>the county's</c> per 100 words outside quotations.</summary>
    public static readonly Indicator Possessives = new("possessives", IndicatorFamily.Wording, true, 0, 2);

    /// <summary>Nouns such as <c>investigation</c> per 100 words outside quotations.</summary>
    public static readonly Indicator Formal = new("formal-nouns", IndicatorFamily.Wording, true, 0, 8);

    /// <summary>Words such as <c>now</c> and <c>recently</c> per 100 words outside quotations.</summary>
    public static readonly Indicator VagueTime = new("vague-time", IndicatorFamily.Wording, false, 0, 1.5);

    /// <summary>Words of talk per 100 words outside quotations.</summary>
    public static readonly Indicator Colloquial = new("colloquial", IndicatorFamily.Wording, false, 0, 6);

    /// <summary>Abuse and words that heat up, per 100 words outside quotations.</summary>
    public static readonly Indicator Heated = new("heated-words", IndicatorFamily.Wording, false, 0, 1.5);

    /// <summary>Exclamation marks per 100 words outside quotations.</summary>
    public static readonly Indicator Exclamations = new("exclamations", IndicatorFamily.Wording, false, 0, 0.5);

    /// <summary>Words of the headline: those of inventions tell the whole story.</summary>
    public static readonly Indicator HeadlineWords = new("headline-words", IndicatorFamily.Headline, false, 5, 20);

    /// <summary>Heated words and exclamation marks in the headline.</summary>
    public static readonly Indicator HeadlineHeat = new("headline-heat", IndicatorFamily.Headline, false, 0, 1);

    /// <summary>I and we per 100 words outside quotations: for satire alone.</summary>
    public static readonly Indicator FirstPerson = new("first-person", IndicatorFamily.Wording, false, 0, 3);

    /// <summary>Words that allow no exception, per 100 words outside quotations: for satire alone.</summary>
    public static readonly Indicator Absolute = new("absolute-words", IndicatorFamily.Wording, false, 0, 2);

    /// <summary>Little words of telling, such as <c>up</c> and <c>back</c>: for satire alone.</summary>
    public static readonly Indicator Telling = new("telling-words", IndicatorFamily.Wording, false, 0, 4);

    /// <summary>Other adverbs per 100 words outside quotations: for satire alone.</summary>
    public static readonly Indicator Adverbs = new("adverbs", IndicatorFamily.Wording, false, 0, 8);

    /// <summary>Those that tell reports from inventions.</summary>
    public static ImmutableArray<Indicator> OfReports { get; } =
        [NamedSources, Quotation, Weekdays, Dates, Figures, Honorifics, Relating, Possessives, Formal, VagueTime,
            Colloquial, Heated, Exclamations, HeadlineWords, HeadlineHeat];

    /// <summary>All of them.</summary>
    public static ImmutableArray<Indicator> All { get; } = [.. OfReports, FirstPerson, Absolute, Telling, Adverbs];
}
