namespace QualityCheck.Language;

/// <summary>The words that stand at the borders of clauses.</summary>
internal static class ClauseWords
{
    private static readonly WordSet Subjects = new("i you he she it we they there i'm i've i'll i'd you're you've you'll he's he'll he'd she's she'll she'd it's it'll we're we've we'll they're they've they'll there's that's");

    private static readonly WordSet Coordinators = new("and but or nor so yet");

    private static readonly WordSet Plain = new("because although though whereas whenever while lest");

    /// <summary>Words that lead a clause, and often only a phrase: <c>after it rained</c>, <c>after rain</c>.</summary>
    private static readonly WordSet Ambiguous = new("after before since until till as once when where");

    private static readonly WordSet Relatives = new("which who whom whose where");

    private static readonly WordSet Adverbs = new("then also still however perhaps maybe soon later now again already only just even never always often sometimes suddenly meanwhile instead therefore thus please");

    private static readonly WordSet QuestionWords = new("what who whom whose which when where why how");

    /// <summary>Words behind which <c>if</c> means <c>whether</c>.</summary>
    private static readonly WordSet Asking = new(
        "ask asks asked asking wonder wonders wondered wondering see seeing know knows knew knowing unsure sure certain unclear uncertain check checks checked checking determine determines determined determining out tell doubt doubts doubted decide decides decided deciding question "
        + "questioned matter matters care cares cared test tested tests verify inquire inquired remember say confirm");

    public static bool IsSubject(ReadOnlySpan<char> word) => Subjects.Contains(word) || word.Contains('’') && word.Length <= 7 && Subjects.Contains(word[..word.IndexOf('’')]);

    public static bool IsCoordinator(ReadOnlySpan<char> word) => Coordinators.Contains(word);

    public static bool IsSubordinator(ReadOnlySpan<char> word) => Plain.Contains(word);

    public static bool MaySubordinate(ReadOnlySpan<char> word) => Ambiguous.Contains(word);

    public static bool IsRelative(ReadOnlySpan<char> word) => Relatives.Contains(word);

    public static bool IsAdverb(ReadOnlySpan<char> word) => Adverbs.Contains(word) || word.Length > 4 && word.EndsWith("ly");

    public static bool IsQuestionWord(ReadOnlySpan<char> word) => QuestionWords.Contains(word);

    public static bool LeadsToWhether(ReadOnlySpan<char> word) => Asking.Contains(word);
}
