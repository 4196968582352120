using System.Collections.Immutable;
using QualityCheck.Duplicates;

namespace QualityCheck.Tests.Duplicates;

public sealed class DuplicateIndexTests : IDisposable
{
    /// <summary>So few postings make a segment of some five documents, and merges of a hundred.</summary>
    private const int FewRecent = 100;

    private static readonly string Article = Words.Of("a", 300);

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Tells_what_was_seen_before_and_where()
    {
        using DuplicateIndex index = DuplicateIndex.Open(_folder);
        Assert.Empty(await Seen(index, "first", Article));
        string later = $"{Words.Of("b", 100)} {Words.Of("a", 200, 50)}";
        EarlierCopy copy = Assert.Single(await Seen(index, "later", later));
        Assert.Equal(("first", CopyRelation.Overlaps), (copy.Id, copy.Relation));
        Assert.InRange(copy.Share, 0.55, 0.75);
        Assert.InRange(copy.ShareOfEarlier, 0.55, 0.75);
        SharedSpan span = Assert.Single(copy.Shared);
        Assert.Equal(span.A.In(later), span.B.In(Article));
        Assert.InRange(span.A.In(later).Split(' ').Length, 200 - 2 * Winnowing.Window, 200);
    }

    [Fact]
    public async Task A_document_that_comes_again_does_not_find_itself()
    {
        using DuplicateIndex index = DuplicateIndex.Open(_folder);
        await Seen(index, "first", Article);
        Assert.Empty(await Seen(index, "first", Article));
        Assert.Equal(1, index.Count);
        Assert.Empty(await Seen(index, "first", $"{Article} {Article}"));
        Assert.Empty(await Seen(index, "first", Words.Of("b", 300)));
        Assert.Empty(await Seen(index, "second", Article));
        Assert.Equal("first", Assert.Single(await Seen(index, "third", Words.Of("b", 300))).Id);
    }

    [Fact]
    public async Task A_document_that_was_removed_is_not_found()
    {
        using (DuplicateIndex index = DuplicateIndex.Open(_folder))
        {
            await Seen(index, "first", Article);
            Assert.True(await index.RemoveAsync("first", Token));
            Assert.False(await index.RemoveAsync("first", Token));
            Assert.Empty(await Seen(index, "second", Article));
        }
        using (DuplicateIndex index = DuplicateIndex.Open(_folder))
            Assert.Equal("second", Assert.Single(await index.FindAsync("third", Winnowing.Fingerprints(Article), Token)).Id);
    }

    /// <summary>Random work, with segments that are merged and a process that comes and goes.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Answers_as_a_list_that_is_looked_through(int seed)
    {
        var random = new Random(seed);
        var reference = new ReferenceDuplicateIndex();
        DuplicateIndex index = DuplicateIndex.Open(_folder, FewRecent);
        for (int i = 0; i < 600; i++)
        {
            string id = FormattableString.Invariant($"d{random.Next(200)}");
            ImmutableArray<TextFingerprint> fingerprints = Winnowing.Fingerprints(Text(random));
            Assert.Equal(Told(await reference.FindAsync(id, fingerprints, Token)),
                Told(await index.FindAsync(id, fingerprints, Token)));
            if (random.Next(10) == 0)
                Assert.Equal(await reference.RemoveAsync(id, Token), await index.RemoveAsync(id, Token));
            else
            {
                await reference.AddAsync(id, fingerprints, Token);
                await index.AddAsync(id, fingerprints, Token);
            }
            if (random.Next(50) == 0)
            {
                index.Dispose();
                index = DuplicateIndex.Open(_folder, FewRecent);
            }
        }
        index.Dispose();
        Assert.Contains(SegmentName.Whole(SegmentName.All(_folder)), name => name.End - name.First > 20);
    }

    /// <summary>A thousand documents have one passage, of which sixty-four are looked at.</summary>
    [Fact]
    public async Task Of_very_many_copies_the_first_are_told()
    {
        using DuplicateIndex index = DuplicateIndex.Open(_folder, FewRecent);
        var reference = new ReferenceDuplicateIndex();
        for (int i = 0; i < 300; i++)
        {
            ImmutableArray<TextFingerprint> fingerprints =
                Winnowing.Fingerprints($"{Words.Of("a", 60)} {Words.Of($"own{i}x", 10)}");
            await index.AddAsync(FormattableString.Invariant($"{i}"), fingerprints, Token);
            await reference.AddAsync(FormattableString.Invariant($"{i}"), fingerprints, Token);
        }
        ImmutableArray<TextFingerprint> asked = Winnowing.Fingerprints(Words.Of("a", 60));
        ImmutableArray<EarlierCopy> copies = await index.FindAsync("asked", asked, Token);
        Assert.Equal(EarlierCopy.Most, copies.Length);
        Assert.Equal(Told(await reference.FindAsync("asked", asked, Token)), Told(copies));
    }

    /// <summary>The file as it is when the process is killed while it writes: any beginning of it.</summary>
    [Fact]
    public async Task Whatever_is_left_of_the_last_record_the_others_are_there()
    {
        string journal = SegmentName.JournalPath(_folder, 0);
        var ends = new List<long>();
        using (DuplicateIndex index = DuplicateIndex.Open(_folder))
        {
            for (int i = 0; i < 3; i++)
            {
                await Seen(index, FormattableString.Invariant($"{i}"), Words.Of($"d{i}x", 40));
                ends.Add(new FileInfo(journal).Length);
            }
        }
        byte[] whole = await File.ReadAllBytesAsync(journal, Token);
        for (int length = 0; length <= whole.Length; length++)
        {
            await File.WriteAllBytesAsync(journal, whole[..length], Token);
            using (DuplicateIndex index = DuplicateIndex.Open(_folder))
            {
                Assert.Equal(ends.Count(end => end <= length), index.Count);
                await Seen(index, "again", Article);
            }
            using (DuplicateIndex index = DuplicateIndex.Open(_folder))
                Assert.Equal("again", Assert.Single(await Seen(index, "and again", Article)).Id);
        }
    }

    [Fact]
    public async Task Damage_is_told_and_never_taken_for_documents()
    {
        using (DuplicateIndex index = DuplicateIndex.Open(_folder, FewRecent))
        {
            for (int i = 0; i < 13; i++)
                await Seen(index, FormattableString.Invariant($"{i}"), Words.Of($"d{i}x", 60));
        }
        var random = new Random(5);
        int told = 0;
        ImmutableArray<TextFingerprint>[] asked =
            [.. Enumerable.Range(0, 13).Select(i => Winnowing.Fingerprints(Words.Of($"d{i}x", 60)))];
        foreach (string path in Directory.EnumerateFiles(_folder, "*-*").ToArray())
        {
            byte[] whole = await File.ReadAllBytesAsync(path, Token);
            for (int i = 0; i < 300; i++)
            {
                byte[] damaged = [.. whole];
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                await File.WriteAllBytesAsync(path, i % 5 == 0 ? whole[..random.Next(whole.Length)] : damaged, Token);
                try
                {
                    using DuplicateIndex index = DuplicateIndex.Open(_folder, FewRecent);
                    foreach (ImmutableArray<TextFingerprint> fingerprints in asked)
                        Assert.InRange((await index.FindAsync("asked", fingerprints, Token)).Length, 0, 1);
                }
                catch (InvalidDataException)
                {
                    told++;
                }
            }
            await File.WriteAllBytesAsync(path, whole, Token);
        }
        Assert.NotEqual(0, told);
    }

    [Fact]
    public async Task Many_threads_add_and_find_at_once()
    {
        using DuplicateIndex index = DuplicateIndex.Open(_folder, 1000);
        await Parallel.ForEachAsync(Enumerable.Range(0, 800), Token, async (i, token) =>
        {
            ImmutableArray<TextFingerprint> fingerprints = Winnowing.Fingerprints(Words.Of($"d{i % 400}x", 60));
            _ = await index.FindAsync(FormattableString.Invariant($"{i}"), fingerprints, token);
            await index.AddAsync(FormattableString.Invariant($"{i}"), fingerprints, token);
        });
        Assert.Equal(800, index.Count);
        for (int i = 0; i < 800; i++)
            Assert.Equal(FormattableString.Invariant($"{(i + 400) % 800}"), Assert.Single(await index.FindAsync(
                FormattableString.Invariant($"{i}"), Winnowing.Fingerprints(Words.Of($"d{i % 400}x", 60)), Token)).Id);
    }

    [Fact]
    public async Task Two_processes_cannot_have_one_folder_and_wrong_arguments_are_refused()
    {
        using DuplicateIndex index = DuplicateIndex.Open(_folder);
        Assert.ThrowsAny<IOException>(() => DuplicateIndex.Open(_folder));
        Assert.Throws<ArgumentException>(() => DuplicateIndex.Open(""));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await index.AddAsync("", [], Token));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await index.FindAsync(null!, [], Token));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await index.AddAsync("id", default, Token));
        await Assert.ThrowsAnyAsync<ArgumentException>(
            async () => await index.FindAsync("id", [new TextFingerprint(1UL << 40, default)], Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await index.AddAsync("id", [], new CancellationToken(canceled: true)));
        Assert.Empty(await index.FindAsync("id", [], Token));
        File.Delete(SegmentName.JournalPath(_folder, 0));
    }

    [Fact]
    public async Task An_index_of_which_all_was_removed_is_empty()
    {
        for (int i = 0; i < 200; i++)
        {
            using DuplicateIndex index = DuplicateIndex.Open(_folder, FewRecent);
            Assert.Empty(await Seen(index, "it", Words.Of("a", 60 + i)));
            Assert.True(await index.RemoveAsync("it", Token));
            Assert.Empty(await index.FindAsync("asked", Winnowing.Fingerprints(Words.Of("a", 60)), Token));
        }
        // Each removal is written once, and goes with what was removed.
        Assert.InRange(SegmentName.Whole(SegmentName.All(_folder)).Sum(name =>
        {
            using Segment segment = Segment.Open(_folder, name);
            return segment.Removed.Count();
        }), 0, 200);
    }

    [Fact]
    public async Task Files_of_others_stay_and_a_closed_index_says_so()
    {
        string[] others = [.. new[] { "segment-notes.txt", "journal.txt", "a.unfinished" }
            .Select(name => Path.Combine(_folder, name))];
        foreach (string path in others)
            await File.WriteAllTextAsync(path, "mine", Token);
        DuplicateIndex index = DuplicateIndex.Open(_folder);
        index.Dispose();
        index.Dispose();
        Assert.All(others, path => Assert.True(File.Exists(path)));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await index.FindAsync("id", [], Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await index.AddAsync("id", [], Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await index.RemoveAsync("id", Token));
    }

    [Fact]
    public async Task Ids_with_half_a_character_are_known_again()
    {
        using (DuplicateIndex index = DuplicateIndex.Open(_folder))
            await Seen(index, "\uD800", Article);
        using (DuplicateIndex index = DuplicateIndex.Open(_folder))
        {
            Assert.Empty(await Seen(index, "\uD800", Article));
            Assert.True(await index.RemoveAsync("\uD800", Token));
        }
    }

    [Fact]
    public async Task A_segment_that_is_missing_is_told()
    {
        using (DuplicateIndex index = DuplicateIndex.Open(_folder, FewRecent))
        {
            for (int i = 0; i < 25; i++)
                await Seen(index, FormattableString.Invariant($"{i}"), Words.Of($"d{i}x", 60));
        }
        File.Delete(SegmentName.Whole(SegmentName.All(_folder))[0].Path(_folder));
        Assert.Throws<InvalidDataException>(() => DuplicateIndex.Open(_folder, FewRecent));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<ImmutableArray<EarlierCopy>> Seen(DuplicateIndex index, string id, string text)
    {
        ImmutableArray<TextFingerprint> fingerprints = Winnowing.Fingerprints(text);
        ImmutableArray<EarlierCopy> copies = await index.FindAsync(id, fingerprints, Token);
        await index.AddAsync(id, fingerprints, Token);
        return copies;
    }

    /// <summary>Passages of twenty sources.</summary>
    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5))
        .Select(_ => Words.Of($"s{random.Next(20)}x", random.Next(20, 120), random.Next(100))));

    private static string[] Told(ImmutableArray<EarlierCopy> copies) =>
        [.. copies.Select(copy => FormattableString.Invariant($"{copy.Id} {copy.Relation} {copy.Share} ")
            + FormattableString.Invariant($"{copy.ShareOfEarlier} {string.Join(",", copy.Shared)}"))];
}
