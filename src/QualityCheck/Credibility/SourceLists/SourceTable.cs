using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Credibility;

/// <summary>
/// The rows of a list: a table of slots hashed by key, one block of bytes for the keys, another for all other texts,
/// and one array of what else the rows say. Keys are hashed from the host's end to its beginning and then along the
/// path, so that one pass over an address meets all hosts and all paths above it. Looking up allocates nothing; what
/// the list lacks is mostly told by a single slot, and what it holds by a slot and the key.
/// </summary>
internal sealed class SourceTable
{
    /// <summary>Scores are kept in millionths: a score of six digits comes out as it went in.</summary>
    private const int ScoreUnit = 1_000_000;

    /// <summary>
    /// So many slots there are for a row, at least: most look-ups see one or two of them, in one line of the cache. A
    /// judgement.
    /// </summary>
    private const int SlotsARow = 2;

    /// <summary>Bits of a slot for the place of its key; those above are the hash.</summary>
    private const int PlaceBits = 32;

    /// <summary>
    /// So many hosts with paths share 64 bits: one in sixteen of the others is then looked up for nothing. A judgement.
    /// </summary>
    private const int PathsAWord = 4;

    /// <summary>The offset basis and the prime of FNV-1a, 32 bits.</summary>
    private const uint Basis = 2166136261, Prime = 16777619;

    private readonly byte[] _texts;
    private readonly byte[] _keys;
    private readonly Entry[] _rows;
    private readonly ulong[] _slots;
    private readonly ulong[] _hostsWithPaths;
    private readonly int _longestKey;

    private SourceTable(byte[] texts, byte[] keys, Entry[] rows)
    {
        (_texts, _keys, _rows) = (texts, keys, rows);
        _slots = new ulong[PowerOf2(SlotsARow * rows.Length + 1)];
        int paths = 0;
        foreach (Entry row in rows)
            paths += HeadAt(row.Key).Scope == (byte)SourceScope.Path ? 1 : 0;
        _hostsWithPaths = new ulong[PowerOf2(paths / PathsAWord + 1)];
        foreach (Entry row in rows)
        {
            KeyHead head = HeadAt(row.Key);
            Expires |= row.ValidUntil != 0;
            _longestKey = Math.Max(_longestKey, head.Length);
            uint hash = HashOf(KeyAt(row.Key), out uint hostHash);
            if (head.Scope == (byte)SourceScope.Path)
                WordOf(hostHash) |= BitOf(hostHash);
            int slot = SlotOf(hash);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (ulong)hash << PlaceBits | (uint)row.Key;
        }
    }

    public int Count => _rows.Length;

    /// <summary>Whether a rating runs out some day.</summary>
    public bool Expires { get; }

    /// <summary>The row of a path on a host; negative where there is none.</summary>
    public int FindPath(uint hash, ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        for (int at = SlotOf(hash); _slots[at] is not 0 and var slot; at = (at + 1) & (_slots.Length - 1))
        {
            if (slot >> PlaceBits == hash && KeyAt((int)(uint)slot) is var key
                && key.Length == host.Length + path.Length && Ascii.Equals(key[..host.Length], host)
                && Ascii.EqualsIgnoreCase(key[host.Length..], path)
                && HeadAt((int)(uint)slot) is { Scope: (byte)SourceScope.Path } head)
                return head.Row;
        }
        return -1;
    }

    /// <summary>
    /// The row of a host, of the scope that is asked for first where there are both; negative where there is none.
    /// </summary>
    public (int Row, SourceScope Scope) FindHost(uint hash, ReadOnlySpan<char> host, SourceScope first)
    {
        (int Row, SourceScope Scope) found = (-1, default);
        for (int at = SlotOf(hash); _slots[at] is not 0 and var slot; at = (at + 1) & (_slots.Length - 1))
        {
            if (slot >> PlaceBits != hash || !Ascii.Equals(KeyAt((int)(uint)slot), host))
                continue;
            KeyHead head = HeadAt((int)(uint)slot);
            found = (head.Row, (SourceScope)head.Scope);
            if (found.Scope == first)
                break;
        }
        return found;
    }

    /// <summary>Whether there may be rows about paths on the host of this hash.</summary>
    public bool MayHoldPaths(uint hostHash) => (WordOf(hostHash) & BitOf(hostHash)) != 0;

    /// <summary>Whether a key may be longer than this.</summary>
    public bool CanHold(int length) => length < _longestKey;

    /// <summary>The hash of nothing.</summary>
    public static uint EmptyHash => Basis;

    /// <summary>The hash with one more character, its case folded.</summary>
    public static uint HashWith(uint hash, char c) => (hash ^ Folded(c)) * Prime;

    public string Key(int row) => Encoding.ASCII.GetString(KeyAt(_rows[row].Key));

    public SourceScope Scope(int row) => (SourceScope)HeadAt(_rows[row].Key).Scope;

    public SourceLevel Level(int row) => (SourceLevel)HeadAt(_rows[row].Key).Level;

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
        hash.AppendData(_keys);
        Span<byte> bytes = stackalloc byte[7 * sizeof(int)];
        foreach (Entry row in _rows)
        {
            int at = 0;
            foreach (int part in (ReadOnlySpan<int>)[row.Key, row.Score, row.Category, row.Reason, row.Url, row.RatedAt,
                row.ValidUntil])
                BinaryPrimitives.WriteInt32LittleEndian(bytes[(sizeof(int) * at++)..], part);
            hash.AppendData(bytes);
        }
    }

    private ReadOnlySpan<byte> KeyAt(int place) => _keys.AsSpan(place + KeyHead.Size, HeadAt(place).Length);

    private KeyHead HeadAt(int place) => KeyHead.Read(_keys.AsSpan(place));

    /// <summary>The text that begins there and ends before a zero byte, which no list holds; null for 0.</summary>
    private string? Text(int at) =>
        at == 0 ? null : Encoding.UTF8.GetString(_texts.AsSpan(at, _texts.AsSpan(at).IndexOf((byte)0)));

    private static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number - 1);

    private static int PowerOf2(int least) => (int)BitOperations.RoundUpToPowerOf2((uint)least);

    private int SlotOf(uint hash) => (int)(hash ^ hash >> 16) & (_slots.Length - 1);

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

    private static char Folded(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;

    /// <summary>What else a row says: places among the texts, days as their numbers, 0 for none.</summary>
    private record struct Entry
    {
        /// <summary>The place of the key; never 0.</summary>
        public int Key;

        public int Score, Category, Reason, Url, RatedAt, ValidUntil, Line;
    }

    /// <summary>What stands before the letters of a key, in eight bytes, the same on every machine.</summary>
    private readonly record struct KeyHead(int Row, ushort Length, byte Scope, byte Level)
    {
        public const int Size = sizeof(ulong);

        public static KeyHead Read(ReadOnlySpan<byte> bytes)
        {
            ulong packed = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            return new KeyHead((int)(uint)packed, (ushort)(packed >> 32), (byte)(packed >> 48), (byte)(packed >> 56));
        }

        public void Write(Span<byte> bytes) => BinaryPrimitives.WriteUInt64LittleEndian(bytes,
            (uint)Row | (ulong)Length << 32 | (ulong)Scope << 48 | (ulong)Level << 56);
    }

    /// <summary>Collects rows. Texts that return are kept once.</summary>
    public sealed class Builder
    {
        private readonly ArrayBufferWriter<byte> _texts = Begun(), _keys = Begun();
        private readonly List<Entry> _rows = [];
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
        private readonly Dictionary<SourceKey, int> _byKey = [];

        /// <summary>Adds a row unless an earlier one has its key and scope.</summary>
        /// <returns>The line of the earlier one, and whether it rates the same; null where there is none.</returns>
        public (int Line, bool IsSame)? Add(in SourceRow row)
        {
            ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, row.Key, out bool isKnown);
            if (isKnown)
            {
                Entry earlier = _rows[known];
                return (earlier.Line, KeyHead.Read(_keys.WrittenSpan[earlier.Key..]).Level == (byte)row.Level
                    && earlier.Score == Millionths(row.Score));
            }
            known = _rows.Count;
            _rows.Add(new Entry
            {
                Key = AddKey(row),
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

        public SourceTable ToTable() => new(_texts.WrittenSpan.ToArray(), _keys.WrittenSpan.ToArray(), [.. _rows]);

        private static int Millionths(double? score) => score is { } share ? (int)Math.Round(share * ScoreUnit) : -1;

        /// <summary>Bytes of which the first is of nothing, so that no place is 0.</summary>
        private static ArrayBufferWriter<byte> Begun()
        {
            var bytes = new ArrayBufferWriter<byte>();
            bytes.Write((ReadOnlySpan<byte>)[0]);
            return bytes;
        }

        private int AddKey(in SourceRow row)
        {
            int place = _keys.WrittenCount;
            var head = new KeyHead(_rows.Count, (ushort)row.Key.Text.Length, (byte)row.Key.Scope, (byte)row.Level);
            head.Write(_keys.GetSpan(KeyHead.Size));
            _keys.Advance(KeyHead.Size);
            Encoding.ASCII.GetBytes(row.Key.Text, _keys);
            return place;
        }

        private int PlaceOf(string? text)
        {
            if (text is null)
                return 0;
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, text, out bool isKnown);
            if (!isKnown)
            {
                place = _texts.WrittenCount;
                Encoding.UTF8.GetBytes(text, _texts);
                _texts.Write((ReadOnlySpan<byte>)[0]);
            }
            return place;
        }
    }
}
