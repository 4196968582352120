using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Credibility;

/// <summary>
/// The rows of a list: one block of bytes for all texts, one array of rows of a fixed size, and a table of slots hashed
/// by key. Keys are hashed from the host's end to its beginning and then along the path, so that one pass over an
/// address meets all hosts and all paths above it. Looking up allocates nothing.
/// </summary>
internal sealed class SourceTable
{
    /// <summary>Scores are kept in millionths: a score of six digits comes out as it went in.</summary>
    private const int ScoreUnit = 1_000_000;

    /// <summary>
    /// At least one slot is free for so many rows: probes stay short, and the table small. A judgement.
    /// </summary>
    private const int LeastFree = 4;

    /// <summary>
    /// So many hosts with paths share 64 bits: one in sixteen of the others is then looked up for nothing. A judgement.
    /// </summary>
    private const int PathsAWord = 4;

    /// <summary>The offset basis and the prime of FNV-1a, 32 bits.</summary>
    private const uint Basis = 2166136261, Prime = 16777619;

    /// <summary>
    /// A slot holds the place of its row in 24 bits and eight bits of the hash, so that rows of other keys are mostly
    /// passed over unread.
    /// </summary>
    private const int RowBits = 24;

    /// <summary>No list has more rows.</summary>
    public const int MostRows = (1 << RowBits) - 1;

    private readonly byte[] _texts;
    private readonly Entry[] _rows;
    private readonly uint[] _slots;
    private readonly ulong[] _hostsWithPaths;
    private readonly int _longestKey;

    private SourceTable(byte[] texts, Entry[] rows)
    {
        (_texts, _rows) = (texts, rows);
        _slots = new uint[PowerOf2(rows.Length + rows.Length / LeastFree + 1)];
        _hostsWithPaths = new ulong[PowerOf2(rows.Count(row => row.Scope == (byte)SourceScope.Path) / PathsAWord + 1)];
        for (int i = 0; i < rows.Length; i++)
        {
            ReadOnlySpan<byte> key = KeyOf(rows[i]);
            Expires |= rows[i].ValidUntil != 0;
            _longestKey = Math.Max(_longestKey, key.Length);
            uint hash = HashOf(key, out uint hostHash);
            if (rows[i].Scope == (byte)SourceScope.Path)
                WordOf(hostHash) |= BitOf(hostHash);
            int slot = SlotOf(hash);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = TagOf(hash) | (uint)(i + 1);
        }
    }

    public int Count => _rows.Length;

    /// <summary>Whether a rating runs out some day.</summary>
    public bool Expires { get; }

    /// <summary>
    /// The row of a host and a path, which may be empty, with this scope; negative where there is none.
    /// </summary>
    public int Find(uint hash, ReadOnlySpan<char> host, ReadOnlySpan<char> path, SourceScope scope)
    {
        uint tag = TagOf(hash);
        for (int at = SlotOf(hash); _slots[at] is not 0 and var slot; at = (at + 1) & (_slots.Length - 1))
        {
            if ((slot & ~(uint)MostRows) != tag)
                continue;
            int found = (int)(slot & MostRows) - 1;
            ref readonly Entry row = ref _rows[found];
            if (row.KeyLength == host.Length + path.Length && row.Scope == (byte)scope && Is(KeyOf(row), host, path))
                return found;
        }
        return -1;
    }

    /// <summary>Whether there may be rows about paths on the host of this hash.</summary>
    public bool MayHoldPaths(uint hostHash) => (WordOf(hostHash) & BitOf(hostHash)) != 0;

    /// <summary>Whether a key may be longer than this.</summary>
    public bool CanHold(int length) => length < _longestKey;

    /// <summary>The hash of nothing.</summary>
    public static uint EmptyHash => Basis;

    /// <summary>The hash with one more character, its case folded.</summary>
    public static uint HashWith(uint hash, char c) => (hash ^ Folded(c)) * Prime;

    public string Key(int row) => Encoding.ASCII.GetString(KeyOf(_rows[row]));

    public SourceScope Scope(int row) => (SourceScope)_rows[row].Scope;

    public SourceLevel Level(int row) => (SourceLevel)_rows[row].Level;

    public double? Score(int row) => _rows[row].Score < 0 ? null : _rows[row].Score / (double)ScoreUnit;

    public string? Category(int row) => Text(_rows[row].Category);

    public string? Reason(int row) => Text(_rows[row].Reason);

    public string? Url(int row) => Text(_rows[row].Url);

    public DateOnly? RatedAt(int row) => Day(_rows[row].RatedAt);

    public DateOnly? ValidUntil(int row) => Day(_rows[row].ValidUntil);

    public int Line(int row) => _rows[row].Line;

    /// <summary>Adds all that is in the rows to a hash, the same on every machine.</summary>
    public void AddTo(IncrementalHash hash)
    {
        hash.AppendData(_texts);
        Span<byte> bytes = stackalloc byte[10 * sizeof(int)];
        foreach (Entry row in _rows)
        {
            int at = 0;
            foreach (int part in (ReadOnlySpan<int>)[row.KeyAt, row.KeyLength, row.Scope, row.Level, row.Score,
                row.Category, row.Reason, row.Url, row.RatedAt, row.ValidUntil])
                BinaryPrimitives.WriteInt32LittleEndian(bytes[(sizeof(int) * at++)..], part);
            hash.AppendData(bytes);
        }
    }

    private ReadOnlySpan<byte> KeyOf(in Entry row) => _texts.AsSpan(row.KeyAt, row.KeyLength);

    /// <summary>The text that begins there and ends before a zero byte, which no list holds; null for 0.</summary>
    private string? Text(int at) =>
        at == 0 ? null : Encoding.UTF8.GetString(_texts.AsSpan(at, _texts.AsSpan(at).IndexOf((byte)0)));

    private static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number - 1);

    private static int PowerOf2(int least) => (int)BitOperations.RoundUpToPowerOf2((uint)least);

    private int SlotOf(uint hash) => (int)(hash ^ hash >> 16) & (_slots.Length - 1);

    private static uint TagOf(uint hash) => hash & ~(uint)MostRows;

    private ref ulong WordOf(uint hash) => ref _hostsWithPaths[(hash >> 6) & (uint)(_hostsWithPaths.Length - 1)];

    private static ulong BitOf(uint hash) => 1UL << (int)(hash & 63);

    private static uint HashOf(ReadOnlySpan<byte> key, out uint hostHash)
    {
        int slash = key.IndexOf((byte)'/'), hostLength = slash < 0 ? key.Length : slash;
        uint hash = Basis;
        for (int i = hostLength - 1; i >= 0; i--)
            hash = HashWith(hash, (char)key[i]);
        hostHash = hash;
        for (int i = hostLength; i < key.Length; i++)
            hash = HashWith(hash, (char)key[i]);
        return hash;
    }

    private static bool Is(ReadOnlySpan<byte> key, ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        for (int i = 0; i < host.Length; i++)
        {
            if (key[i] != host[i])
                return false;
        }
        for (int i = 0; i < path.Length; i++)
        {
            if (key[host.Length + i] != Folded(path[i]))
                return false;
        }
        return true;
    }

    private static char Folded(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;

    /// <summary>A row in 36 bytes; texts as places among the texts, days as their numbers, 0 for none.</summary>
    private record struct Entry
    {
        public int KeyAt, Score, Category, Reason, Url, RatedAt, ValidUntil, Line;
        public ushort KeyLength;
        public byte Scope, Level;
    }

    /// <summary>Collects rows. Texts that return are kept once.</summary>
    public sealed class Builder
    {
        private readonly List<byte> _texts = [0];
        private readonly List<Entry> _rows = [];
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
        private readonly Dictionary<SourceKey, int> _byKey = [];

        /// <summary>Adds a row unless an earlier one has its key and scope.</summary>
        /// <returns>The line of the earlier one, and whether it rates the same; null where there is none.</returns>
        public (int Line, bool IsSame)? Add(in SourceRow row)
        {
            if (!_byKey.TryAdd(row.Key, _rows.Count))
            {
                Entry earlier = _rows[_byKey[row.Key]];
                return (earlier.Line, earlier.Level == (byte)row.Level && earlier.Score == Millionths(row.Score));
            }
            if (_rows.Count == MostRows)
                throw new SourceListException(row.Line, FormattableString.Invariant($"more than {MostRows} rows"));
            int at = _texts.Count;
            _texts.AddRange(Encoding.ASCII.GetBytes(row.Key.Text));
            _rows.Add(new Entry
            {
                KeyAt = at,
                KeyLength = (ushort)row.Key.Text.Length,
                Scope = (byte)row.Key.Scope,
                Level = (byte)row.Level,
                Score = Millionths(row.Score),
                Category = PlaceOf(row.Category),
                Reason = PlaceOf(row.Reason),
                Url = PlaceOf(row.Url),
                RatedAt = (row.RatedAt?.DayNumber + 1) ?? 0,
                ValidUntil = (row.ValidUntil?.DayNumber + 1) ?? 0,
                Line = row.Line,
            });
            return null;
        }

        public SourceTable ToTable() => new([.. _texts], [.. _rows]);

        private static int Millionths(double? score) => score is { } share ? (int)Math.Round(share * ScoreUnit) : -1;

        private int PlaceOf(string? text)
        {
            if (text is null)
                return 0;
            if (_places.TryGetValue(text, out int place))
                return place;
            place = _texts.Count;
            _texts.AddRange(Encoding.UTF8.GetBytes(text));
            _texts.Add(0);
            _places.Add(text, place);
            return place;
        }
    }
}
