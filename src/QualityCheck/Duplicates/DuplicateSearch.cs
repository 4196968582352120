using System.Collections.Immutable;
using QualityCheck.Duplicates;

namespace QualityCheck;

/// <summary>
/// Finds the copies among some documents: candidates by what they have in common, then a comparison word for word, so
/// that no two are called copies unseen. For more documents than memory holds the fingerprints of, and for documents
/// that come one by one, use an <see cref="IDuplicateIndex"/>.
/// </summary>
public static class DuplicateSearch
{
    /// <summary>Finds the copies; the result does not depend on the documents' order.</summary>
    /// <param name="ids">The documents' ids, each another one.</param>
    /// <param name="texts">Their texts, as many. Each is asked for once, and again for each comparison, from up to
    /// <paramref name="jobs"/> threads at a time: a list may read them from a file.</param>
    /// <param name="candidates">How pairs are found that may be copies.</param>
    /// <param name="jobs">So many comparisons at a time, 1 or more.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">There are not as many ids as texts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jobs"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DuplicateResult Run(IReadOnlyList<string> ids, IReadOnlyList<string> texts,
        CandidateMethod candidates = CandidateMethod.Winnowing, int jobs = 1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        if (ids.Count != texts.Count)
            throw new ArgumentException("As many texts as ids are needed.", nameof(texts));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellationToken };
        var documents = new ComparedDocument[ids.Count];
        Parallel.For(0, ids.Count, parallel,
            at => documents[at] = ComparedDocument.Of(at, ids[at], texts[at], candidates));
        // The longest first: what may stand for others comes before them.
        Array.Sort(documents);
        var found = new Candidates([.. documents.Select(document => document.Keys)]);
        var others = new List<int>[documents.Length];
        for (int other = 0; other < documents.Length; other++)
        {
            foreach ((int longer, int keys) in found.Before(other))
            {
                if (IsCandidate(documents[longer], documents[other], keys, candidates))
                    (others[longer] ??= []).Add(other);
            }
        }
        var comparisons = new ImmutableArray<Comparison>[documents.Length];
        Parallel.For(0, documents.Length, parallel, longer => comparisons[longer] = Compared(longer));
        Comparison[] copies = [.. comparisons.SelectMany(some => some)];
        return new DuplicateResult(
            [.. copies.Select(copy => copy.Pair(documents))
                .OrderBy(pair => pair.A, StringComparer.Ordinal).ThenBy(pair => pair.B, StringComparer.Ordinal)],
            Clusters(documents, copies.ToLookup(copy => copy.Other)));

        ImmutableArray<Comparison> Compared(int longer)
        {
            if (others[longer] is not { } shorter)
                return [];
            var table = new ShingleTable(ShingleText.Of(texts[documents[longer].At]));
            return
            [
                .. shorter.Select(other => Compare(longer, table, other))
                    .Where(comparison => comparison.Overlap.Relation is not null),
            ];
        }

        Comparison Compare(int longer, ShingleTable table, int other)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new Comparison(longer, other,
                TextOverlap.Between(ShingleText.Of(texts[documents[other].At]), table));
        }
    }

    /// <summary>
    /// One fingerprint in common is a phrase of the day, unless the text has few; one band of a signature is what
    /// MinHash goes by. A judgement: among 120 articles in eleven variants a copy shares four at least.
    /// </summary>
    private static bool IsCandidate(ComparedDocument a, ComparedDocument b, int keys, CandidateMethod candidates) =>
        candidates == CandidateMethod.FineWeb || keys >= 2 || keys * 8 >= Math.Min(a.Keys.Length, b.Keys.Length);

    private static ImmutableArray<DuplicateCluster> Clusters(ComparedDocument[] documents,
        ILookup<int, Comparison> copies)
    {
        var members = new SortedDictionary<int, List<ClusterMember>>();
        var isMember = new bool[documents.Length];
        for (int document = 0; document < documents.Length; document++)
        {
            if (copies[document].Where(copy => !isMember[copy.Longer] && copy.IsHeld).MaxBy(copy => copy.ShareHeld)
                is not { } held)
                continue;
            isMember[document] = true;
            if (!members.TryGetValue(held.Longer, out List<ClusterMember>? list))
                members.Add(held.Longer, list = []);
            list.Add(new ClusterMember(documents[document].Id, held.ShareHeld));
        }
        return
        [
            .. members.Select(cluster => new DuplicateCluster(documents[cluster.Key].Id,
                    [.. cluster.Value.OrderBy(member => member.Id, StringComparer.Ordinal)]))
                .OrderBy(cluster => cluster.Representative, StringComparer.Ordinal),
        ];
    }
}
