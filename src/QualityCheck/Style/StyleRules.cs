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

    public static IReadOnlyList<RuleDescriptor> All { get; } = [Address, Filler, Puffery, Template, Clickbait];

    public static RuleDescriptor For(string type) => type switch
    {
        "chatty-address" => Address,
        "chatty-filler" => Filler,
        "puffery" => Puffery,
        "clickbait" => Clickbait,
        _ => Template,
    };
}
