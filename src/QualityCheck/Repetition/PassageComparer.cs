using QualityCheck.Language;

namespace QualityCheck.Repetition;

/// <summary>
/// Compares two passages of one text. Marks in arrays take the place of sets, so that a comparison takes no memory. Not
/// safe from several threads.
/// </summary>
internal sealed class PassageComparer(ComparedText text)
{
    /// <summary>Words that differ make another statement unless so many times as many stay.</summary>
    private const int FrameWords = 10;

    private readonly int[] _first = new int[text.Stems], _later = new int[text.Stems], _places = new int[text.Stems],
        _begun = new int[text.Stems];
    private readonly WordPairBag _pairs = new();
    private int _mark;

    /// <summary>The weight of the stems of each passage and of those in both.</summary>
    public (double First, double Later, double Shared) Overlap(Window first, Window later)
    {
        _mark++;
        double own = 0, theirs = 0, shared = 0;
        for (int s = first.First; s < first.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
            {
                if (_first[stem] == _mark)
                    continue;
                _first[stem] = _mark;
                own += text.Weight(stem);
            }
        }
        for (int s = later.First; s < later.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
            {
                if (_later[stem] == _mark)
                    continue;
                _later[stem] = _mark;
                theirs += text.Weight(stem);
                shared += _first[stem] == _mark ? text.Weight(stem) : 0;
            }
        }
        return (own, theirs, shared);
    }

    /// <summary>The share of the stems of both that both have, 0–1 (Jaccard), each counted once.</summary>
    public double SharedStems(int first, int later)
    {
        Overlap(new Window(first, 1), new Window(later, 1));
        int both = 0;
        foreach (int stem in text.StemsOf(later))
            both += _first[stem] == _mark ? 1 : 0;
        int all = text.StemsOf(first).Length + text.StemsOf(later).Length - both;
        return all == 0 ? 0 : (double)both / all;
    }

    /// <summary>Writes the <see cref="PairFeatures"/> of two passages.</summary>
    public void Fill(Window first, Window later, Span<float> features)
    {
        (double own, double theirs, double shared) = Overlap(first, later);
        (int stems, int all, int akin, int plain, int knownPlain) = (0, 0, 0, 0, 0);
        (double rarest, double names) = (0, 0);
        MarkBeginnings(first);
        for (int s = later.First; s < later.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
            {
                all++;
                akin += _begun[text.BeginningOf(stem)] == _mark ? 1 : 0;
                plain += text.IsName(stem) ? 0 : 1;
                knownPlain += text.IsName(stem) || _first[stem] != _mark ? 0 : 1;
                double weight = text.Weight(stem);
                if (_first[stem] != _mark)
                {
                    names += text.IsName(stem) ? weight : 0;
                    continue;
                }
                stems++;
                rarest = Math.Max(rarest, weight);
            }
        }
        int laterStems = all;
        for (int s = first.First; s < first.End; s++)
            all += text.StemsOf(s).Length;
        double missing = MissingNames(first), contained = shared / Math.Min(own, theirs);
        features[PairFeatures.Shared] = (float)(Math.Log(1 + shared) / 4);
        features[PairFeatures.MeanShared] = (float)(shared / stems / WordFrequencies.Unlisted);
        features[PairFeatures.Rarest] = (float)(rarest / WordFrequencies.Unlisted);
        features[PairFeatures.WordPairs] = (float)SharedPairs(first, later);
        features[PairFeatures.SharedStems] = PairFeatures.OfCount(stems, PairFeatures.SharedStems);
        features[PairFeatures.LengthRatio] = (float)Math.Abs(Math.Log((Words(first) + 1.0) / (Words(later) + 1)));
        features[PairFeatures.NewNames] = (float)(Math.Log(1 + names) / 3);
        features[PairFeatures.LeftNames] = (float)(Math.Log(1 + missing) / 3);
        features[PairFeatures.OtherNames] = (float)(Math.Log(1 + Math.Min(names, missing)) / 3);
        features[PairFeatures.Similarity] = (float)(shared / (own + theirs - shared));
        features[PairFeatures.Contained] = (float)contained;
        features[PairFeatures.Known] = (float)(shared / theirs);
        features[PairFeatures.EvenSimilarity] = (float)stems / Math.Max(1, all - stems);
        features[PairFeatures.SameOrder] = (float)SameOrder(first, later);
        features[PairFeatures.Akin] = (float)akin / Math.Max(1, laterStems);
        features[PairFeatures.PlainKnown] = plain == 0 ? 1 : (float)knownPlain / plain;
        features[PairFeatures.New] = (float)(Math.Log(1 + theirs - shared) / 4);
        features[PairFeatures.Unshared] = (float)(Math.Log(1 + own + theirs - 2 * shared) / 5);
    }

    private void MarkBeginnings(Window window)
    {
        for (int s = window.First; s < window.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
                _begun[text.BeginningOf(stem)] = _mark;
        }
    }

    /// <summary>The share of the neighbours among the stems in both that stand in the same order.</summary>
    private double SameOrder(Window first, Window later)
    {
        int place = 0, before = -1, pairs = 0, same = 0;
        for (int s = first.First; s < first.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
                _places[stem] = place++;
        }
        for (int s = later.First; s < later.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
            {
                if (_first[stem] != _mark)
                    continue;
                pairs += before >= 0 ? 1 : 0;
                same += before >= 0 && _places[stem] > before ? 1 : 0;
                before = _places[stem];
            }
        }
        return pairs == 0 ? 1 : (double)same / pairs;
    }

    /// <summary>Whether names take the place of names in two sentences.</summary>
    public bool NamesDiffer(int first, int later)
    {
        Overlap(new Window(first, 1), new Window(later, 1));
        return Lacking(first, _later).Names && Lacking(later, _first).Names;
    }

    /// <summary>
    /// Whether other words stand in the place of words of substance, with too few around them that stay: a frame about
    /// two things.
    /// </summary>
    public bool WordsDiffer(int first, int later)
    {
        Overlap(new Window(first, 1), new Window(later, 1));
        (int both, int lacking, _) = Lacking(first, _later);
        return Math.Min(lacking, Lacking(later, _first).Lacking) * FrameWords > both;
    }

    private (int Both, int Lacking, bool Names) Lacking(int sentence, int[] other)
    {
        (int both, int lacking, bool names) = (0, 0, false);
        foreach (int stem in text.StemsOf(sentence))
        {
            if (other[stem] == _mark)
                both++;
            else
                (lacking, names) = (lacking + 1, names || text.IsName(stem));
        }
        return (both, lacking, names);
    }

    /// <summary>The weight of the names of the earlier passage that the later one lacks.</summary>
    private double MissingNames(Window first)
    {
        double missing = 0;
        for (int s = first.First; s < first.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
                missing += _later[stem] != _mark && text.IsName(stem) ? text.Weight(stem) : 0;
        }
        return missing;
    }

    private double SharedPairs(Window first, Window later)
    {
        _pairs.Clear();
        int all = 0, both = 0;
        for (int s = first.First; s < first.End; s++)
        {
            ReadOnlySpan<int> words = text.Words(s);
            for (int i = 1; i < words.Length; i++, all++)
                _pairs.Add(words[i - 1], words[i]);
        }
        for (int s = later.First; s < later.End; s++)
        {
            ReadOnlySpan<int> words = text.Words(s);
            for (int i = 1; i < words.Length; i++, all++)
                both += _pairs.Remove(words[i - 1], words[i]) ? 2 : 0;
        }
        return all == 0 ? 0 : (double)both / all;
    }

    private int Words(Window window)
    {
        int words = 0;
        for (int s = window.First; s < window.End; s++)
            words += text.Words(s).Length;
        return words;
    }
}
