using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>The words that stand at the borders of clauses.</summary>
internal static class ClauseWords
{
    private static readonly WordSet Subjects = LanguagePack.English.Words("clauses", "subject");

    private static readonly WordSet Coordinators = LanguagePack.English.Words("clauses", "coordinator");

    private static readonly WordSet Plain = LanguagePack.English.Words("clauses", "subordinator");

    /// <summary>Words that lead a clause, and often only a phrase: <c>after it rained</c>, <c>after rain</c>.</summary>
    private static readonly WordSet Ambiguous = LanguagePack.English.Words("clauses", "ambiguous-subordinator");

    private static readonly WordSet Relatives = LanguagePack.English.Words("clauses", "relative");

    private static readonly WordSet Adverbs = LanguagePack.English.Words("clauses", "adverb");

    private static readonly WordSet QuestionWords = LanguagePack.English.Words("clauses", "question-word");

    /// <summary>Words behind which <c>if</c> means <c>whether</c>.</summary>
    private static readonly WordSet Asking = LanguagePack.English.Words("clauses", "asking");

    public static bool IsSubject(ReadOnlySpan<char> word) =>
        Subjects.Contains(word)
        || word.Contains('’') && word.Length <= 7 && Subjects.Contains(word[..word.IndexOf('’')]);

    public static bool IsCoordinator(ReadOnlySpan<char> word) => Coordinators.Contains(word);

    public static bool IsSubordinator(ReadOnlySpan<char> word) => Plain.Contains(word);

    public static bool MaySubordinate(ReadOnlySpan<char> word) => Ambiguous.Contains(word);

    public static bool IsRelative(ReadOnlySpan<char> word) => Relatives.Contains(word);

    public static bool IsAdverb(ReadOnlySpan<char> word) =>
        Adverbs.Contains(word) || word.Length > 4 && word.EndsWith("ly");

    public static bool IsQuestionWord(ReadOnlySpan<char> word) => QuestionWords.Contains(word);

    public static bool LeadsToWhether(ReadOnlySpan<char> word) => Asking.Contains(word);
}
