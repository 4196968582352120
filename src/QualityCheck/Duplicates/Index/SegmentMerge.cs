namespace QualityCheck.Duplicates;

/// <summary>Segments become one, without the documents that were removed.</summary>
internal static class SegmentMerge
{
    /// <summary>
    /// So many segments of about one size become one, so that a key is looked for in few of them and a posting is
    /// written few times; a judgement.
    /// </summary>
    public const int Segments = 4;

    /// <summary>The segments that are to become one; none where there are few of one size.</summary>
    /// <param name="segments">All, in order.</param>
    /// <param name="smallest">Postings of a segment that was just written.</param>
    public static Segment[] Choose(IReadOnlyList<Segment> segments, int smallest)
    {
        for (int end = segments.Count; end >= Segments; end--)
        {
            int tier = Tier(segments[end - 1], smallest), start = end;
            while (start > 0 && Tier(segments[start - 1], smallest) <= tier)
                start--;
            if (end - start >= Segments)
                return [.. segments.Skip(start).Take(end - start)];
        }
        return [];
    }

    /// <summary>Writes the segment and returns its name.</summary>
    /// <param name="folder">Where it is written.</param>
    /// <param name="segments">Neighbours, in order.</param>
    /// <param name="removed">The documents that were removed.</param>
    /// <param name="token">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SegmentName Run(string folder, IReadOnlyList<Segment> segments, IReadOnlySet<int> removed,
        CancellationToken token)
    {
        var name = new SegmentName(segments[0].Name.First, segments[^1].Name.End);
        using var writer = new SegmentWriter(folder, name);
        writer.Write(Postings(segments, removed, token),
            segments.SelectMany(segment => Documents(segment, removed, token)),
            [.. segments.SelectMany(segment => segment.Removed).Where(number => number < name.First).Distinct()]);
        return name;
    }

    private static IEnumerable<Posting> Postings(IReadOnlyList<Segment> segments, IReadOnlySet<int> removed,
        CancellationToken token)
    {
        var heads = new PriorityQueue<IEnumerator<Posting>, Posting>();
        foreach (Segment segment in segments)
            Advance(segment.All().GetEnumerator());
        while (heads.TryDequeue(out IEnumerator<Posting>? postings, out Posting posting))
        {
            token.ThrowIfCancellationRequested();
            if (!removed.Contains(posting.Document))
                yield return posting;
            Advance(postings);
        }

        void Advance(IEnumerator<Posting> postings)
        {
            if (postings.MoveNext())
                heads.Enqueue(postings, postings.Current);
        }
    }

    private static IEnumerable<IndexedDocument> Documents(Segment segment, IReadOnlySet<int> removed,
        CancellationToken token)
    {
        for (int number = segment.Name.First; number < segment.Name.End; number++)
        {
            token.ThrowIfCancellationRequested();
            yield return removed.Contains(number) ? default : segment.Document(number);
        }
    }

    private static int Tier(Segment segment, int smallest) =>
        (int)Math.Log(Math.Max(1, (double)segment.Postings / smallest), Segments);
}
