using System.Collections.Frozen;

namespace QualityCheck.Style;

/// <summary>The rules about how a text speaks.</summary>
internal static class StyleRules
{
    private const string Cluster =
        " One is no fault: the score counts how many stand in 500 words; where they are too few to lower it they are "
        + "recorded only, and genres in which they belong are free.";

    public static readonly RuleDescriptor Address = new("QC6001", "style", "Chatty address", Severity.Note,
        "Speaks to the reader as to a pal (guys, you know, let's dive in) instead of informing." + Cluster);

    public static readonly RuleDescriptor Filler = new("QC6002", "style", "Chatty filler", Severity.Note,
        "Spoken filler that says nothing (super important, a bunch of, long story short)." + Cluster);

    public static readonly RuleDescriptor Puffery = new("QC6003", "style", "Puffery", Severity.Note,
        "Inflates the importance of its subject (plays a crucial role, serves as a reminder, game-changer)." + Cluster);

    public static readonly RuleDescriptor Template = new("QC6004", "style", "Template phrase", Severity.Note,
        "A phrase or heading out of the mould (Conclusion: The Importance of …, In conclusion)." + Cluster);

    public static readonly RuleDescriptor Clickbait = new("QC6005", "style", "Clickbait headline", Severity.Note,
        "A headline that withholds what it is about to make readers click." + Cluster);

    private const string Measured =
        " It is recorded and measured, and costs nothing by itself.";

    public static readonly RuleDescriptor Praise = new("QC6006", "style", "Self-praise", Severity.Note,
        "A sentence that names the publisher, or speaks as it (our team, we offer), and praises it." + Measured);

    public static readonly RuleDescriptor Call = new("QC6007", "style", "Call to buy", Severity.Note,
        "Calls upon the reader to buy, book or get in touch (book a demo, contact us today)." + Measured);

    public static readonly RuleDescriptor Generic = new("QC6008", "style", "Generic filler", Severity.Note,
        "A sentence that could be said of anything: no name, figure, source or word of its own, and worth ascribed to "
        + "things without a shape." + Measured);

    public static readonly RuleDescriptor Inflation = new("QC6009", "style", "Inflated significance", Severity.Note,
        "A turn that makes more of a thing than is said of it: a trailing clause that weighs it, three abstractions in "
        + "a row, not only … but also." + Measured);

    public static readonly RuleDescriptor Stock = new("QC6010", "style", "Stock heading", Severity.Note,
        "A heading that could stand over any subject (Understanding …, Benefits of …)." + Measured);

    public static readonly RuleDescriptor Unborne = new("QC6011", "style", "Headline not borne out", Severity.Note,
        "The headline promises things, names or an answer that the text never takes up." + Measured);

    public static readonly RuleDescriptor OffTopic = new("QC6012", "style", "Passage on another topic", Severity.Note,
        "A paragraph whose words and names are hardly found in the rest of the text." + Measured);

    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Address, Filler, Puffery, Template, Clickbait, Praise, Call, Generic, Inflation, Stock, Unborne, OffTopic,
    ];

    private static readonly FrozenDictionary<string, RuleDescriptor> ByType = new Dictionary<string, RuleDescriptor>
    {
        ["chatty-address"] = Address,
        ["chatty-filler"] = Filler,
        ["puffery"] = Puffery,
        ["template"] = Template,
        ["clickbait"] = Clickbait,
        ["clickbait-like"] = Clickbait,
        ["own-praise"] = Praise,
        ["call-to-action"] = Call,
        ["generic-filler"] = Generic,
        ["importance-tail"] = Inflation,
        ["abstract-triple"] = Inflation,
        ["negative-parallel"] = Inflation,
        ["stock-heading"] = Stock,
        ["headline-not-borne-out"] = Unborne,
        ["off-topic"] = OffTopic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types of findings.</summary>
    public static IEnumerable<string> Types => ByType.Keys.Order(StringComparer.Ordinal);

    public static RuleDescriptor For(string type) => ByType.GetValueOrDefault(type, Template);
}
