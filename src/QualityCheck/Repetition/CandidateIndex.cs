namespace QualityCheck.Repetition;

/// <summary>
/// An index of sentences on their rarest stems. It names the few earlier sentences that have most in common with a new
/// one; the lists are capped, so that the work grows with the length of the text and not with its square. Not safe from
/// several threads.
/// </summary>
internal sealed class CandidateIndex(ComparedText text)
{
    /// <summary>With fewer stems a sentence says too little to look for it.</summary>
    private const int FewestStems = 2;

    /// <summary>
    /// So many of a sentence's rarest stems are looked up; twice as many, with twice the candidates, found no more by
    /// folds.
    /// </summary>
    private const int IndexedStems = 12;

    /// <summary>A stem of less weight stands in too many sentences to lead to one.</summary>
    private const double LeastWeight = 1.5;

    /// <summary>Later sentences with a stem that so many had are not led to by it: it bounds the work.</summary>
    private const int LongestPosting = 24;

    /// <summary>
    /// Candidates a sentence. By five folds over half of the twins the right pair is found in .888 of them with 4 as
    /// with 8, and in .891 with 16 of twice as many stems. Where the model chooses among pairs with two of them
    /// instead of the one with the greatest gain, it is found in .933 instead of .924, but comes first in .748 instead
    /// of .769.
    /// </summary>
    private const int Most = 4;

    private readonly List<int>?[] _postings = new List<int>?[text.Stems];
    private readonly double[] _votes = new double[text.Sentences];
    private readonly List<int> _voted = [];
    private readonly List<int> _rare = [];
    private readonly int[] _best = new int[Most];

    /// <summary>
    /// The earlier sentences that share most with this one, the best first; the sentence itself is put in.
    /// </summary>
    public ReadOnlySpan<int> Next(int sentence)
    {
        _voted.Clear();
        Rarest(sentence);
        foreach (int stem in _rare)
            Vote(stem, sentence);
        int best = 0;
        foreach (int earlier in _voted)
            best = Put(earlier, best);
        foreach (int earlier in _voted)
            _votes[earlier] = 0;
        return _best.AsSpan(0, best);
    }

    /// <summary>Puts a sentence among the best so far, of equals the earlier first; how many these are.</summary>
    private int Put(int earlier, int best)
    {
        int at = best;
        while (at > 0
            && (_votes[earlier] > _votes[_best[at - 1]]
                || _votes[earlier] == _votes[_best[at - 1]] && earlier < _best[at - 1]))
            at--;
        if (at == Most)
            return best;
        int kept = Math.Min(best, Most - 1);
        _best.AsSpan(at, kept - at).CopyTo(_best.AsSpan(at + 1));
        _best[at] = earlier;
        return kept + 1;
    }

    private void Vote(int stem, int sentence)
    {
        List<int> posting = _postings[stem] ??= [];
        foreach (int earlier in posting)
        {
            if (_votes[earlier] == 0)
                _voted.Add(earlier);
            _votes[earlier] += text.Weight(stem);
        }
        if (posting.Count < LongestPosting)
            posting.Add(sentence);
    }

    private void Rarest(int sentence)
    {
        _rare.Clear();
        if (text.StemsOf(sentence).Length < FewestStems)
            return;
        foreach (int stem in text.StemsOf(sentence))
        {
            if (text.Frequencies[stem] > 1 && text.Weight(stem) >= LeastWeight)
                _rare.Add(stem);
        }
        if (_rare.Count <= IndexedStems)
            return;
        _rare.Sort(
            (one, other) => text.Weight(other).CompareTo(text.Weight(one)) is not 0 and var order
                ? order
                : one.CompareTo(other));
        _rare.RemoveRange(IndexedStems, _rare.Count - IndexedStems);
    }
}
