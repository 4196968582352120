using System.Collections.Immutable;
using System.Text.Json;

namespace QualityCheck.Tests.Duplicates;

/// <summary>What holds for an index of documents seen before, wherever it keeps them.</summary>
public abstract class DuplicateIndexContract
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>An empty index of this test's own.</summary>
    protected abstract Task<IDuplicateIndex> OpenAsync();

    [Fact]
    public async Task A_copy_is_found_with_its_relation_and_its_passages()
    {
        IDuplicateIndex index = await OpenAsync();
        string original = Text(1, 2, 3), more = "Much ado about nothing at all. " + Text(1, 2, 3, 4, 5, 6, 7, 8);
        Assert.Empty(await FindAsync(index, "a", original));
        await AddAsync(index, "a", original);
        await AddAsync(index, "other", Text(20, 21));

        EarlierCopy same = Assert.Single(await FindAsync(index, "b", original.ToUpperInvariant()));
        Assert.Equal(("a", CopyRelation.Duplicate, 1.0, 1.0),
            (same.Id, same.Relation, same.Share, same.ShareOfEarlier));
        EarlierCopy part = Assert.Single(await FindAsync(index, "b", more));
        Assert.Equal(("a", CopyRelation.Contains), (part.Id, part.Relation));
        SharedSpan passage = Assert.Single(part.Shared);
        Assert.Equal(more[passage.A.Start..passage.A.End], original[passage.B.Start..passage.B.End]);
        Assert.InRange(part.Share, 0.2, 0.6);
        Assert.InRange(part.ShareOfEarlier, 0.8, 1);
    }

    [Fact]
    public async Task A_document_never_finds_itself_nor_what_was_removed()
    {
        IDuplicateIndex index = await OpenAsync();
        await AddAsync(index, "a", Text(1, 2));
        Assert.Empty(await FindAsync(index, "a", Text(1, 2)));
        Assert.Equal(["a"], await IdsAsync(index, "b", Text(1, 2)));
        Assert.True(await index.RemoveAsync("a", Token));
        Assert.False(await index.RemoveAsync("a", Token));
        Assert.Empty(await FindAsync(index, "b", Text(1, 2)));
        await AddAsync(index, "a", Text(1, 2));
        Assert.Equal(["a"], await IdsAsync(index, "b", Text(1, 2)));
    }

    [Fact]
    public async Task Another_text_of_an_id_is_in_place_of_the_first()
    {
        IDuplicateIndex index = await OpenAsync();
        await AddAsync(index, "a", Text(1, 2));
        await AddAsync(index, "a", Text(3, 4));
        Assert.Empty(await FindAsync(index, "b", Text(1, 2)));
        Assert.Equal(["a"], await IdsAsync(index, "b", Text(3, 4)));
    }

    /// <summary>More documents begin alike than are looked at; which these are is told by the rest of them.</summary>
    [Fact]
    public async Task Of_a_fingerprint_the_first_documents_are_looked_at_in_the_order_of_their_addition()
    {
        IDuplicateIndex index = await OpenAsync();
        for (int at = 0; at < EarlierCopy.Most + 3; at++)
            await AddAsync(index, Id(at), Text(1, 2));
        Assert.Equal(Ids(Enumerable.Range(0, EarlierCopy.Most)), await IdsAsync(index, "new", Text(1, 2)));
        // It is one of those looked at.
        Assert.Equal(Ids(Enumerable.Range(1, EarlierCopy.Most - 1)), await IdsAsync(index, Id(0), Text(1, 2)));
        await AddAsync(index, Id(3), Text(1, 2));
        Assert.Equal(Ids(Enumerable.Range(0, EarlierCopy.Most)), await IdsAsync(index, "new", Text(1, 2)));
        await index.RemoveAsync(Id(0), Token);
        Assert.Equal(Ids(Enumerable.Range(1, EarlierCopy.Most)), await IdsAsync(index, "new", Text(1, 2)));
        await AddAsync(index, Id(5), Text(9));
        await AddAsync(index, Id(5), Text(1, 2));
        Assert.Equal(Ids(Enumerable.Range(1, EarlierCopy.Most + 1).Where(at => at != 5)),
            await IdsAsync(index, "new", Text(1, 2)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_is_done_the_answers_are_those_of_a_list_that_is_looked_through(int seed)
    {
        IDuplicateIndex index = await OpenAsync();
        var reference = new ReferenceDuplicateIndex();
        var random = new Random(seed);
        for (int step = 0; step < 150; step++)
        {
            string id = Id(random.Next(30)),
                text = Text([.. Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(12))]);
            if (random.Next(5) == 0)
                Assert.Equal(await reference.RemoveAsync(id, Token), await index.RemoveAsync(id, Token));
            else if (random.Next(2) == 0)
                Assert.Equal(JsonSerializer.Serialize(await FindAsync(reference, id, text)),
                    JsonSerializer.Serialize(await FindAsync(index, id, text)));
            else
            {
                await AddAsync(reference, id, text);
                await AddAsync(index, id, text);
            }
        }
    }

    [Fact]
    public async Task Many_at_once_neither_wait_for_each_other_for_ever_nor_are_lost()
    {
        const int Documents = 24;
        IDuplicateIndex index = await OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(task => Task.Run(async () =>
        {
            // Each adds all, from another one on, and some of its own; many share a passage.
            for (int at = 0; at < Documents; at++)
            {
                int document = (at + task * 3) % Documents;
                await AddAsync(index, Id(document), Text(0, 100 + document, 200 + document));
                await AddAsync(index, FormattableString.Invariant($"own{task}.{at}"),
                    Text(300 + task, 400 + task, 500 + at));
                await FindAsync(index, Id(document), Text(0, 100 + document));
            }
        }, Token)));
        for (int at = 0; at < Documents; at++)
            Assert.Contains(Id(at), await IdsAsync(index, "new", Text(100 + at, 200 + at)));
        for (int task = 0; task < 8; task++)
            Assert.Equal(Documents, (await IdsAsync(index, "new", Text(300 + task, 400 + task))).Count);
    }

    [Fact]
    public async Task Of_several_texts_of_an_id_at_once_one_is_left_whole()
    {
        IDuplicateIndex index = await OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(task => Task.Run(async () =>
        {
            for (int at = 0; at < 10; at++)
                await AddAsync(index, "a", Text(task * 10, task * 10 + 1, task * 10 + 2 + at % 3));
        }, Token)));
        var found = new List<EarlierCopy>();
        for (int task = 0; task < 8; task++)
            for (int third = 0; third < 3; third++)
                found.AddRange((await FindAsync(index, "new", Text(task * 10, task * 10 + 1, task * 10 + 2 + third)))
                    .Where(copy => copy is { Share: 1, ShareOfEarlier: 1 }));
        Assert.Single(found);
    }

    [Fact]
    public async Task A_document_without_words_is_no_copy_and_ids_are_needed()
    {
        IDuplicateIndex index = await OpenAsync();
        await AddAsync(index, "empty", "");
        await AddAsync(index, "日本語 '; --", Text(1));
        Assert.Empty(await FindAsync(index, "new", ""));
        Assert.Equal(["日本語 '; --"], await IdsAsync(index, "new", Text(1)));
        Assert.True(await index.RemoveAsync("empty", Token));
        foreach (string? none in new[] { null, "" })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await AddAsync(index, none!, Text(1)));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await FindAsync(index, none!, Text(1)));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await index.RemoveAsync(none!, Token));
        }
    }

    /// <summary>A text of passages, each of forty words that no other one has.</summary>
    internal static string Text(params int[] passages) => string.Join(' ', passages.SelectMany(passage =>
        Enumerable.Range(0, 40).Select(word => FormattableString.Invariant($"w{passage}x{word}"))));

    private static string Id(int at) => FormattableString.Invariant($"d{at:000}");

    private static IEnumerable<string> Ids(IEnumerable<int> numbers) => numbers.Select(Id);

    private static async Task AddAsync(IDuplicateIndex index, string id, string text) =>
        await index.AddAsync(id, Winnowing.Fingerprints(text), Token);

    private static async Task<ImmutableArray<EarlierCopy>> FindAsync(IDuplicateIndex index, string id, string text) =>
        await index.FindAsync(id, Winnowing.Fingerprints(text), Token);

    private static async Task<IReadOnlyList<string>> IdsAsync(IDuplicateIndex index, string id, string text) =>
        [.. (await FindAsync(index, id, text)).Select(copy => copy.Id).Order(StringComparer.Ordinal)];
}
