using QualityCheck.Text;

namespace QualityCheck.Repetition;

/// <summary>
/// A sentence that speaks to the reader or of the site itself and stands alone in its paragraph three times or more,
/// word for word, is a pointer or a call to action and no repetition.
/// </summary>
internal static class BoilerplateSentences
{
    /// <summary>A sentence that returns so often is furniture of the page: it stands there three times.</summary>
    private const int FewestReturns = 2;

    public static void Mark(AnnotatedText text, List<Recurrence> recurrences)
    {
        var alone = recurrences.Where(recurrence => IsAlone(text, recurrence)).GroupBy(recurrence => recurrence.First)
            .Where(group => group.Count() >= FewestReturns).Select(group => group.Key).ToHashSet();
        for (int i = 0; i < recurrences.Count; i++)
        {
            if (alone.Contains(recurrences[i].First) && IsAlone(text, recurrences[i]))
                recurrences[i] = recurrences[i] with { Kind = RecurrenceKind.Template };
        }
    }

    private static bool IsAlone(AnnotatedText text, Recurrence recurrence) =>
        recurrence is { Kind: RecurrenceKind.Exact, Later.Count: 1 } && Pattern.IsWholeBlock(text, recurrence.First)
        && Pattern.IsWholeBlock(text, recurrence.Later) && Speaks(text, text.Sentences[recurrence.Later.First]);

    private static bool Speaks(AnnotatedText text, Sentence sentence)
    {
        WordSet address = RepetitionWords.Of(text).Address;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (address.Contains(text[text.Tokens[i]]))
                return true;
        }
        return false;
    }
}
