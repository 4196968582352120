using System.Collections.Immutable;
using QualityCheck.Duplicates;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>
/// Documents seen before, in the files of a folder: the index for one process. About 500 bytes on disk for a document
/// of 550 words, for each 512 on disk 8 in memory, and those that came last in memory. What was added is found after
/// the process was killed; after a power failure the last seconds may be lost. What was removed is found no more, and
/// goes from the files when they are next merged. While the last documents become a file all others wait. Safe from
/// several threads.
/// </summary>
public sealed class DuplicateIndex : IDuplicateIndex, IDisposable
{
    /// <summary>So many postings are kept in memory, of some ten thousand documents; a judgement.</summary>
    internal const int DefaultRecent = 1_000_000;

    private const string Lock = "lock";

    private readonly string _folder;
    private readonly int _mostRecent;
    private readonly FileStream _lock;
    private readonly ReaderWriterLockSlim _access = new();
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Documents that were removed and are in a file, and those of them that no file tells of yet.</summary>
    private readonly HashSet<int> _removed = [], _removedLately = [];

    private bool _isClosed;
    private ImmutableArray<Segment> _segments = [];
    private RecentDocuments _recent;
    private Journal _journal;
    private Task _merging = Task.CompletedTask;

    private DuplicateIndex(string folder, int mostRecent, FileStream theLock)
    {
        (_folder, _mostRecent, _lock) = (folder, mostRecent, theLock);
        foreach (SegmentName unfinished in SegmentName.All(folder, SegmentName.UnfinishedEnding))
            File.Delete(unfinished.Path(folder) + SegmentName.UnfinishedEnding);
        OpenSegments();
        int next = _segments.IsEmpty ? 0 : _segments[^1].Name.End;
        foreach (int first in SegmentName.JournalsIn(folder).Where(first => first != next).ToArray())
        {
            // Those before are in a segment; one behind has lost what came before it.
            if (first > next)
                throw ByteReader.Damaged();
            File.Delete(SegmentName.JournalPath(folder, first));
        }
        _recent = new RecentDocuments(next);
        _journal = OpenJournal(_recent);
    }

    /// <summary>Opens the index of a folder; makes the folder where there is none.</summary>
    /// <param name="folder">The folder; nothing else should lie in it.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="IOException">The folder cannot be read or written, or it is open already.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read or written.</exception>
    /// <exception cref="InvalidDataException">A file is damaged or missing.</exception>
    public static DuplicateIndex Open(string folder) => Open(folder, DefaultRecent);

    internal static DuplicateIndex Open(string folder, int mostRecent)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        folder = Directory.CreateDirectory(Path.TrimEndingDirectorySeparator(folder)).FullName;
        var theLock = new FileStream(Path.Combine(folder, Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite,
            FileShare.None);
        try
        {
            return new DuplicateIndex(folder, mostRecent, theLock);
        }
        catch
        {
            theLock.Dispose();
            throw;
        }
    }

    /// <summary>How many documents were added, removed ones included.</summary>
    public int Count
    {
        get
        {
            _access.EnterReadLock();
            try
            {
                return _recent.End;
            }
            finally
            {
                _access.ExitReadLock();
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<EarlierCopy>> FindAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        cancellationToken.ThrowIfCancellationRequested();
        Require(fingerprints);
        id = Utf16.WithoutLoneSurrogates(id);
        _access.EnterReadLock();
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return ValueTask.FromResult(EarlierCopy.Among(fingerprints, Sharing(id, fingerprints)));
        }
        finally
        {
            _access.ExitReadLock();
        }
    }

    /// <inheritdoc/>
    public ValueTask AddAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        cancellationToken.ThrowIfCancellationRequested();
        Require(fingerprints);
        id = Utf16.WithoutLoneSurrogates(id);
        _access.EnterWriteLock();
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            int known = NumberOf(id);
            if (known >= 0 && DocumentOf(known).Digest == IndexKey.Digest(fingerprints))
                return ValueTask.CompletedTask;
            _journal.Add(id, fingerprints, known);
            Apply(_recent, id, fingerprints, known);
            if (_recent.Size >= _mostRecent)
                EndRecent();
        }
        finally
        {
            _access.ExitWriteLock();
        }
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        cancellationToken.ThrowIfCancellationRequested();
        id = Utf16.WithoutLoneSurrogates(id);
        _access.EnterWriteLock();
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            int number = NumberOf(id);
            if (number < 0)
                return ValueTask.FromResult(false);
            _journal.Remove(number);
            Remove(number);
            return ValueTask.FromResult(true);
        }
        finally
        {
            _access.ExitWriteLock();
        }
    }

    /// <summary>Closes the files, when what is under way is done.</summary>
    public void Dispose()
    {
        _access.EnterWriteLock();
        bool wasClosed = _isClosed;
        _isClosed = true;
        _access.ExitWriteLock();
        if (wasClosed)
            return;
        _closing.Cancel();
        Task.WhenAny(_merging).GetAwaiter().GetResult();
        _journal.Dispose();
        foreach (Segment segment in _segments)
            segment.Dispose();
        _lock.Dispose();
        _closing.Dispose();
    }

    private static void Require(ImmutableArray<TextFingerprint> fingerprints)
    {
        if (fingerprints.IsDefault || fingerprints.Any(fingerprint => IndexKey.IsOfId(fingerprint.Hash)))
            throw new ArgumentException("These are no fingerprints of a text.", nameof(fingerprints));
    }

    private void OpenSegments()
    {
        List<SegmentName> all = SegmentName.All(_folder);
        foreach (SegmentName name in SegmentName.Whole(all))
        {
            if (name.First != (_segments.IsEmpty ? 0 : _segments[^1].Name.End))
                throw ByteReader.Damaged();
            _segments = _segments.Add(Segment.Open(_folder, name));
            _removed.UnionWith(_segments[^1].Removed);
        }
        foreach (SegmentName part in all.Except(_segments.Select(segment => segment.Name)))
            File.Delete(part.Path(_folder));
    }

    private Journal OpenJournal(RecentDocuments recent) => Journal.Open(
        SegmentName.JournalPath(_folder, recent.First), (id, fingerprints, replaced) =>
            Apply(recent, id, fingerprints, replaced), Remove);

    private void Remove(int number)
    {
        _removed.Add(number);
        _removedLately.Add(number);
    }

    private void Apply(RecentDocuments recent, string id, ImmutableArray<TextFingerprint> fingerprints, int replaced)
    {
        if (replaced >= 0)
            Remove(replaced);
        recent.Add(id, fingerprints);
    }

    /// <summary>The documents that share fingerprints with it, and are not it.</summary>
    private IEnumerable<EarlierDocument> Sharing(string id, ImmutableArray<TextFingerprint> fingerprints)
    {
        var shared = new SortedDictionary<int, ImmutableArray<EarlierPlace>.Builder>();
        var postings = new List<Posting>();
        foreach (TextFingerprint fingerprint in fingerprints)
        {
            Find(fingerprint.Hash, EarlierCopy.Most, postings);
            foreach (Posting posting in postings)
            {
                if (!shared.TryGetValue(posting.Document, out ImmutableArray<EarlierPlace>.Builder? places))
                    shared.Add(posting.Document, places = ImmutableArray.CreateBuilder<EarlierPlace>());
                places.Add(new EarlierPlace(posting.Key, posting.Start));
            }
        }
        return shared.Where(pair => FingerprintMatch.IsPossible(pair.Value.Count, fingerprints.Length))
            .Select(pair => (Document: DocumentOf(pair.Key), pair.Value))
            .Where(pair => pair.Document.Id is { } other && other != id)
            .Select(pair =>
                new EarlierDocument(pair.Document.Id!, pair.Document.Fingerprints, pair.Value.ToImmutable()));
    }

    private int NumberOf(string id)
    {
        var postings = new List<Posting>();
        Find(IndexKey.OfId(id), int.MaxValue, postings);
        foreach (Posting posting in postings)
        {
            if (DocumentOf(posting.Document).Id == id)
                return posting.Document;
        }
        return -1;
    }

    /// <summary>The first postings of a key whose documents were not removed.</summary>
    private void Find(ulong key, int most, List<Posting> postings)
    {
        postings.Clear();
        foreach (Segment segment in _segments)
            segment.Find(key, most, _removed, postings);
        postings.AddRange(_recent.Of(key).Where(posting => !_removed.Contains(posting.Document))
            .Take(most - postings.Count));
    }

    private IndexedDocument DocumentOf(int number)
    {
        if (number >= _recent.First)
            return _recent[number];
        int at = _segments.Length - 1;
        while (_segments[at].Name.First > number)
            at--;
        return _segments[at].Document(number);
    }

    /// <summary>The documents in memory become a segment, and a new journal begins.</summary>
    private void EndRecent()
    {
        var name = new SegmentName(_recent.First, _recent.End);
        using (var writer = new SegmentWriter(_folder, name))
            writer.Write(_recent.Sorted(), _recent.Documents(), _removedLately);
        var recent = new RecentDocuments(name.End);
        Segment? segment = null;
        Journal journal;
        try
        {
            segment = Segment.Open(_folder, name);
            journal = OpenJournal(recent);
        }
        catch
        {
            // Or the journal that goes on would be taken for one of before it.
            segment?.Dispose();
            File.Delete(name.Path(_folder));
            File.Delete(SegmentName.JournalPath(_folder, recent.First));
            throw;
        }
        _journal.Dispose();
        int first = _recent.First;
        (_segments, _recent, _journal) = (_segments.Add(segment), recent, journal);
        _removedLately.Clear();
        File.Delete(SegmentName.JournalPath(_folder, first));
        if (_merging.IsCompleted)
            _merging = Task.Run(Merge);
    }

    /// <summary>Makes few segments of many, beside what else is done with the index.</summary>
    private void Merge()
    {
        while (!_closing.IsCancellationRequested)
        {
            _access.EnterReadLock();
            Segment[] chosen;
            HashSet<int> removed;
            try
            {
                chosen = SegmentMerge.Choose(_segments, _mostRecent);
                removed = [.. _removed];
            }
            finally
            {
                _access.ExitReadLock();
            }
            if (chosen.Length == 0)
                return;
            try
            {
                SegmentName name = SegmentMerge.Run(_folder, chosen, removed, _closing.Token);
                Replace(chosen, Segment.Open(_folder, name), removed);
            }
            catch (Exception failure) when (failure is OperationCanceledException or IOException
                or UnauthorizedAccessException or InvalidDataException)
            {
                return; // As it was: slower, but whole.
            }
        }
    }

    private void Replace(Segment[] merged, Segment segment, HashSet<int> removed)
    {
        _access.EnterWriteLock();
        try
        {
            int at = _segments.IndexOf(merged[0]);
            _segments = _segments.RemoveRange(at, merged.Length).Insert(at, segment);
            _removed.RemoveWhere(number => number >= segment.Name.First && number < segment.Name.End
                && removed.Contains(number));
            foreach (Segment old in merged)
            {
                old.Dispose();
                File.Delete(old.Name.Path(_folder));
            }
        }
        finally
        {
            _access.ExitWriteLock();
        }
    }
}
