namespace QualityCheck.Language;

/// <summary>English words that carry grammar and no topic.</summary>
internal static class FunctionWords
{
    /// <summary>All of them, in lower case with plain apostrophes.</summary>
    public static IReadOnlyList<string> All { get; } = (
        "a an the this that these those some any each every either neither no all both half such what which whose "
        + "i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom "
        + "and or but nor so yet for if unless because since although though while whereas whether than as until when where why how "
        + "of in to on at by with from into onto about over under after before between among through during without within against toward towards upon across along around behind beyond off out up down near per via "
        + "am is are was were be been being do does did doing done have has had having can could may might must shall should will would ought "
        + "not n't there here then now also just only very too more most much many few less least other another same own again once ever never always often still even else "
        + "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't it's he's she's that's there's they're we're you're i'm i've we've they've you've i'll we'll they'll you'll he'll she'll let's").Split(' ');

    private static readonly ShortWordSet Words = new(All);

    /// <summary>Whether the word is one, whatever its case; a typographic apostrophe counts as a plain one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
