using System.Text.Json;
using QualityCheck.Evaluation;
using QualityCheck.Training;

namespace QualityCheck.Tests.Duplicates;

public sealed class DuplicateSearchTests
{
    private static readonly string Article = Words.Of("a", 300);

    /// <summary>An article, copies of it, one that holds it among other things, and others.</summary>
    private static readonly (string Id, string Text)[] Documents =
    [
        ("article", Article),
        ("shouted", Article.ToUpperInvariant()),
        ("excerpt", Words.Of("a", 100, 50)),
        ("embedded", $"{Words.Of("b", 500)} {Words.Of("a", 120, 100)} {Words.Of("c", 100)}"),
        ("other", Words.Of("d", 300)),
        ("other excerpt", Words.Of("d", 200, 90)),
        ("alone", Words.Of("e", 300)),
        ("empty", ""),
        ("as empty", "…"),
    ];

    [Fact]
    public void Finds_pairs_and_clusters()
    {
        DuplicateResult result = Run(Documents);
        Assert.Equal(
        [
            ("article", "embedded", CopyRelation.Overlaps), ("article", "excerpt", CopyRelation.Contains),
            ("article", "shouted", CopyRelation.Duplicate), ("embedded", "excerpt", CopyRelation.Overlaps),
            ("embedded", "shouted", CopyRelation.Overlaps), ("excerpt", "shouted", CopyRelation.ContainedIn),
            ("other", "other excerpt", CopyRelation.Contains),
        ], result.Pairs.Select(pair => (pair.A, pair.B, pair.Overlap.Relation!.Value)));
        Assert.Equal(["article: excerpt, shouted", "other: other excerpt"], result.Clusters
            .Select(cluster => $"{cluster.Representative}: {string.Join(", ", cluster.Members.Select(m => m.Id))}"));
        Assert.All(result.Clusters.SelectMany(cluster => cluster.Members), member => Assert.Equal(1, member.Share, 10));
    }

    [Fact]
    public void The_order_of_the_documents_and_the_number_of_jobs_make_no_difference()
    {
        var random = new Random(4);
        string expected = JsonSerializer.Serialize(Run(Documents));
        for (int i = 0; i < 10; i++)
        {
            (string, string)[] shuffled = [.. Documents];
            random.Shuffle(shuffled);
            Assert.Equal(expected, JsonSerializer.Serialize(Run(shuffled, jobs: 1 + i % 4)));
        }
    }

    /// <summary>Each text shares 85 % with the next one: the first and the last share nothing.</summary>
    [Fact]
    public void A_chain_of_neighbours_is_no_cluster()
    {
        DuplicateResult result = Run([.. Enumerable.Range(0, 30)
            .Select(i => (FormattableString.Invariant($"{i:00}"), Words.Of("a", 200, i * 30)))]);
        Assert.Equal(29, result.Pairs.Count(pair => pair.Overlap.Relation == CopyRelation.Duplicate));
        Assert.All(result.Clusters, cluster => Assert.All(cluster.Members, member => Assert.Equal(CopyRelation.Duplicate,
            result.Pairs.Single(pair => (pair.A, pair.B) == (cluster.Representative, member.Id)
                || (pair.B, pair.A) == (cluster.Representative, member.Id)).Overlap.Relation)));
        Assert.InRange(result.Clusters.Max(cluster => cluster.Members.Length), 1, 2);
    }

    /// <summary>More than are compared with each other.</summary>
    [Fact]
    public void Two_hundred_copies_are_one_cluster()
    {
        DuplicateResult result = Run([.. Enumerable.Range(0, 200)
            .Select(i => (FormattableString.Invariant($"{i}"), $"{Article} {Words.Of($"own{i}x", i % 20)}"))]);
        Assert.Equal(199, Assert.Single(result.Clusters).Members.Length);
    }

    /// <summary>A line that stands in all documents makes no two of them alike, and hides no copy.</summary>
    [Fact]
    public void What_all_documents_have_is_no_copying()
    {
        string foot = Words.Of("subscribe", 25);
        (string, string)[] documents = [.. Enumerable.Range(0, 300)
            .Select(i => (FormattableString.Invariant($"{i}"), $"{Words.Of($"own{i % 299}x", 200)} {foot}"))];
        Assert.Equal(("0", "299"), Assert.Single(Run(documents).Pairs) is var pair ? (pair.A, pair.B) : default);
    }

    [Fact]
    public void FineWeb_s_parameters_find_duplicates_and_no_excerpts()
    {
        DuplicateResult result = Run(Documents, candidates: CandidateMethod.FineWeb);
        Assert.Equal(("article", "shouted"), Assert.Single(result.Pairs) is var pair ? (pair.A, pair.B) : default);
    }

    [Fact]
    public void Impossible_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => DuplicateSearch.Run(null!, []));
        Assert.Throws<ArgumentNullException>(() => DuplicateSearch.Run([], null!));
        Assert.Throws<ArgumentException>(() => DuplicateSearch.Run(["a"], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => DuplicateSearch.Run([], [], jobs: 0));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(
            () => DuplicateSearch.Run(["a"], ["b"], cancellationToken: cancelled.Token));
        Assert.Empty(DuplicateSearch.Run([], []).Pairs);
    }

    /// <summary>120 articles, each cut, rewritten, shuffled and embedded in ten ways.</summary>
    [Fact]
    public void Cancelling_ends_the_search_between_two_comparisons()
    {
        using var source = new CancellationTokenSource();
        string[] texts = [Article, .. Enumerable.Range(0, 50).Select(i => Words.Of("a", 200, i))];
        // Each text is asked for once at first; then the longest, and those that are compared with it.
        var asked = new Asked(texts, texts.Length + 2, source.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => DuplicateSearch.Run(
            [.. texts.Select((_, i) => FormattableString.Invariant($"{i}"))], asked, cancellationToken: source.Token));
        Assert.Equal(texts.Length + 2, asked.Times);
    }

    [DatasetFact("repetition/neardup-synth/docs.jsonl.gz")]
    public void Every_kind_of_copy_is_found_and_no_pair_is_false()
    {
        const string dataset = "repetition/neardup-synth/docs.jsonl";
        Outcome outcome = EvaluationTasks.Find("neardup", dataset)
            .Measure(DatasetFolder.Default.Require(dataset), null, _ => []);
        Assert.InRange(outcome["recall_min"], 0.99, 1);
        Assert.Equal(0, outcome["false_pairs"]);
    }

    private sealed class Asked(string[] texts, int last, Action then) : IReadOnlyList<string>
    {
        public int Times { get; private set; }

        public int Count => texts.Length;

        public string this[int index]
        {
            get
            {
                if (++Times == last)
                    then();
                return texts[index];
            }
        }

        public IEnumerator<string> GetEnumerator() => texts.AsEnumerable().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static DuplicateResult Run((string Id, string Text)[] documents, int jobs = 1,
        CandidateMethod candidates = CandidateMethod.Winnowing) =>
        DuplicateSearch.Run([.. documents.Select(document => document.Id)],
            [.. documents.Select(document => document.Text)], candidates, jobs,
            TestContext.Current.CancellationToken);
}
