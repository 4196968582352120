using QualityCheck.Text;

namespace QualityCheck.Repetition;

/// <summary>
/// Chooses among pairs of passages, the most probable first, those whose later passage nothing else has told of
/// already.
/// </summary>
internal static class RestatementChoice
{
    /// <summary>So many that are not charged are told as well: a reader may want to look at them.</summary>
    private const int Doubtful = 3;

    /// <summary>What is less probable is no hint.</summary>
    private const double Least = 0.015;

    /// <summary>From this share of common pairs of neighbouring words on, the wording itself is compared.</summary>
    private const double NearPairs = 0.4;

    /// <summary>How much of the model's probability puts the pairs in order that say nothing new.</summary>
    private const double RankShare = 0.1;

    /// <summary>
    /// With so many word pairs in common, a figure or a name that one of them lacks is what the other is about.
    /// </summary>
    private const double FramePairs = 0.3;

    public static IEnumerable<Recurrence> Of(ComparedText text, IEnumerable<PassagePair> pairs,
        IEnumerable<Recurrence> verbatim)
    {
        var taken = new bool[text.Sentences];
        foreach (Recurrence recurrence in verbatim)
            taken.AsSpan(recurrence.Later.First, recurrence.Later.Count).Fill(true);
        int doubtful = 0;
        foreach (PassagePair pair in pairs.Select(Rated).Where(pair => pair.Probability >= Least)
            .OrderByDescending(pair => pair.Probability).ThenBy(pair => pair.Later.First))
        {
            Span<bool> sentences = taken.AsSpan(pair.Later.First, pair.Later.Count);
            if (sentences.Contains(true)
                || Verified(text, pair) is var recurrence && !recurrence.IsCharged && doubtful++ >= Doubtful)
                continue;
            sentences.Fill(true);
            yield return recurrence;
        }
    }

    /// <summary>The pair with what its words say without the model; the model puts such pairs in order.</summary>
    private static PassagePair Rated(PassagePair pair)
    {
        if (!NothingNew.IsIn(pair))
            return pair;
        double least = Math.Round(NothingNew.Least + RankShare * pair.Probability, 6);
        return pair with { Probability = Math.Max(pair.Probability, least) };
    }

    private static Recurrence Verified(ComparedText text, PassagePair pair)
    {
        if (pair.Features[PairFeatures.WordPairs] >= NearPairs
            && TokenSort.Ratio(text, pair.First, pair.Later) is { } ratio && ratio >= Recurrence.LeastNear)
            return new Recurrence(pair.First, pair.Later, RecurrenceKind.Near, ratio,
                Math.Max(ratio, pair.Probability));
        bool doubtful = pair.Features[PairFeatures.OtherNames] > 0 || IsOtherFrame(pair)
            || text.Source.Text[pair.Later.SpanIn(text.Source).End - 1] == '?' || IsDoneAgain(text, pair);
        return new Recurrence(pair.First, pair.Later, RecurrenceKind.Restated, Math.Round(pair.Similarity, 6),
            pair.Probability, IsDoubtful: doubtful, IsNothingNew: NothingNew.IsIn(pair));
    }

    /// <summary>
    /// Whether the later passage tells that something is done or happens once more: another event, and no restatement.
    /// </summary>
    private static bool IsDoneAgain(ComparedText text, PassagePair pair) =>
        Has(text, pair.Later, text.Vocabulary.Again) && !Has(text, pair.First, text.Vocabulary.Again);

    private static bool Has(ComparedText text, Window window, WordSet words)
    {
        for (int s = window.First; s < window.End; s++)
        {
            foreach (int word in text.Words(s))
            {
                if (words.Contains(text.Form(word).Text))
                    return true;
            }
        }
        return false;
    }

    private static bool IsOtherFrame(PassagePair pair) =>
        NothingNew.IsFrame(pair)
        || pair.Features[PairFeatures.WordPairs] >= FramePairs
        && (pair.Features[PairFeatures.NewNames] > 0 || pair.Features[PairFeatures.NewFigures] > 0
            || pair.Features[PairFeatures.LeftNames] > 0 && pair.Features[PairFeatures.LeftFigures] > 0);
}
