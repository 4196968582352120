namespace QualityCheck.Repetition;

/// <summary>Words that follow each other again and again.</summary>
/// <param name="From">Index of the first word that returns.</param>
/// <param name="To">Index just behind the last.</param>
/// <param name="Period">How many words return each time.</param>
internal readonly record struct Loop(int From, int To, int Period)
{
    /// <summary>Words of the longest loop that is looked for.</summary>
    private const int LongestPeriod = 32;

    /// <summary>So often must the words follow each other to be a loop.</summary>
    private const int FewestReturns = 3;

    /// <summary>So many words has the shortest loop, all its rounds counted: a threefold “no” is none.</summary>
    private const int FewestWords = 9;

    /// <summary>The loops of a text by place, none within another. Takes time as the length of the text.</summary>
    public static List<Loop> Find(ComparedText text, CancellationToken cancellationToken)
    {
        var loops = new List<Loop>();
        ReadOnlySpan<int> words = text.AllWords;
        for (int period = 1; period <= LongestPeriod; period++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int run = 0;
            for (int i = period; i <= words.Length; i++)
            {
                if (i < words.Length && words[i] == words[i - period])
                {
                    run++;
                    continue;
                }
                if (run >= Math.Max(FewestReturns * period, FewestWords) && !IsCounted(text, words[(i - period)..i])
                    && !IsPattern(text, i - run, i))
                    loops.Add(new Loop(i - run, i, period));
                run = 0;
            }
        }
        return Apart(loops);
    }

    /// <summary>Figures that return are data.</summary>
    private static bool IsCounted(ComparedText text, ReadOnlySpan<int> period)
    {
        foreach (int word in period)
        {
            if (!text.Form(word).IsFigure)
                return false;
        }
        return true;
    }

    /// <summary>Cells and lines of verse return because of the form.</summary>
    private static bool IsPattern(ComparedText text, int from, int to) =>
        text.IsPattern(text.SentenceOf(from)) && text.IsPattern(text.SentenceOf(to - 1));

    private static List<Loop> Apart(List<Loop> loops)
    {
        var apart = new List<Loop>();
        foreach (Loop loop in loops.OrderBy(loop => loop.From).ThenBy(loop => loop.Period))
        {
            if (apart.Count == 0 || loop.From >= apart[^1].To)
                apart.Add(loop);
        }
        return apart;
    }
}
