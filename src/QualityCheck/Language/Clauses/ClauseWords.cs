using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>The words that stand at the borders of clauses.</summary>
internal sealed class ClauseWords(LanguagePack pack)
{
    private readonly WordSet _subjects = pack.Words("clauses", "subject");

    private readonly WordSet _coordinators = pack.Words("clauses", "coordinator");

    private readonly WordSet _plain = pack.Words("clauses", "subordinator");

    /// <summary>Words that lead a clause, and often only a phrase: <c>after it rained</c>, <c>after rain</c>.</summary>
    private readonly WordSet _ambiguous = pack.Words("clauses", "ambiguous-subordinator");

    private readonly WordSet _relatives = pack.Words("clauses", "relative");

    /// <summary>Words between which and a noun a relative may stand: <c>one of which</c>.</summary>
    private readonly WordSet _relativeLeads = pack.Words("clauses", "relative-lead");

    private readonly WordSet _adverbs = pack.Words("clauses", "adverb");

    private readonly WordSet _questionWords = pack.Words("clauses", "question-word");

    /// <summary>Words behind which <c>if</c> means <c>whether</c>.</summary>
    private readonly WordSet _asking = pack.Words("clauses", "asking");

    public bool IsSubject(ReadOnlySpan<char> word) =>
        _subjects.Contains(word)
        || word.Contains('’') && word.Length <= 7 && _subjects.Contains(word[..word.IndexOf('’')]);

    public bool IsCoordinator(ReadOnlySpan<char> word) => _coordinators.Contains(word);

    public bool IsSubordinator(ReadOnlySpan<char> word) => _plain.Contains(word);

    public bool MaySubordinate(ReadOnlySpan<char> word) => _ambiguous.Contains(word);

    public bool IsRelative(ReadOnlySpan<char> word) => _relatives.Contains(word);

    public bool LeadsToRelative(ReadOnlySpan<char> word) => _relativeLeads.Contains(word);

    public bool IsAdverb(ReadOnlySpan<char> word) =>
        _adverbs.Contains(word) || word.Length > 4 && word.EndsWith("ly");

    public bool IsQuestionWord(ReadOnlySpan<char> word) => _questionWords.Contains(word);

    public bool LeadsToWhether(ReadOnlySpan<char> word) => _asking.Contains(word);
}
