using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>
/// The rows of a list: a table of slots hashed by key, one block of bytes with the rows, each as its key and what it
/// says, and another for the texts. A row is known by its place in the block. Keys are hashed from the host's end to
/// its beginning and then along the path, so that one pass over an address meets all hosts and all paths above it.
/// Looking up allocates nothing; what the list lacks is mostly told by a single slot, and what it holds by a slot and
/// the row.
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

    /// <summary>Bits of a slot for the place of its row; those above are the hash.</summary>
    private const int PlaceBits = 32;

    /// <summary>
    /// So many hosts with paths share 64 bits: one in sixteen of the others is then looked up for nothing. A judgement.
    /// </summary>
    private const int PathsAWord = 4;

    private readonly byte[] _texts;
    private readonly byte[] _rows;
    private readonly ulong[] _slots;
    private readonly ulong[] _hostsWithPaths;
    private readonly int _longestKey;

    private SourceTable(byte[] texts, byte[] rows, int count, int paths)
    {
        (_texts, _rows, Count) = (texts, rows, count);
        _slots = new ulong[PowerOf2(SlotsARow * count + 1)];
        _hostsWithPaths = new ulong[PowerOf2(paths / PathsAWord + 1)];
        for (int row = 1; row < rows.Length; row = EndOf(row))
        {
            KeyHead head = HeadAt(row);
            Expires |= NumberOf(row, Field.ValidUntil) != 0;
            _longestKey = Math.Max(_longestKey, head.Length);
            uint hash = HashOf(KeyAt(row), out uint hostHash);
            if (head.Scope == (byte)SourceScope.Path)
                WordOf(hostHash) |= BitOf(hostHash);
            int slot = SlotOf(hash);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (ulong)hash << PlaceBits | (uint)row;
        }
    }

    /// <summary>What stands behind the key of a row, in this order: a text by its place, a day by its number, 0 for
    /// none, a score by its millionths and one.</summary>
    private enum Field
    {
        Score, Category, Reason, Url, RatedAt, ValidUntil, Line,
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

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
                && HeadAt((int)(uint)slot).Scope == (byte)SourceScope.Path)
                return (int)(uint)slot;
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
            found = ((int)(uint)slot, Scope((int)(uint)slot));
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
    public static uint EmptyHash => FeatureHash.Basis;

    /// <summary>The hash with one more character, its case folded.</summary>
    public static uint HashWith(uint hash, char c) => FeatureHash.Append(hash, Folded(c));

    public string Key(int row) => Encoding.ASCII.GetString(KeyAt(row));

    public SourceScope Scope(int row) => (SourceScope)HeadAt(row).Scope;

    public SourceLevel Level(int row) => (SourceLevel)HeadAt(row).Level;

    public double? Score(int row) =>
        NumberOf(row, Field.Score) is not 0 and var score ? (score - 1) / (double)ScoreUnit : null;

    public string? Category(int row) => Text(row, Field.Category);

    public string? Reason(int row) => Text(row, Field.Reason);

    public string? Url(int row) => Text(row, Field.Url);

    public DateOnly? RatedAt(int row) => Day(row, Field.RatedAt);

    public DateOnly? ValidUntil(int row) => Day(row, Field.ValidUntil);

    public int Line(int row) => NumberOf(row, Field.Line);

    /// <summary>Adds all that is in the rows but their lines to a hash, the same on every machine.</summary>
    public void AddTo(IncrementalHash hash)
    {
        hash.AppendData(_texts);
        for (int row = 1, end; row < _rows.Length; row = end)
        {
            end = EndOf(row);
            hash.AppendData(_rows.AsSpan(row, PlaceOf(row, Field.Line) - row));
        }
    }

    private ReadOnlySpan<byte> KeyAt(int row) => _rows.AsSpan(row + KeyHead.Size, HeadAt(row).Length);

    private KeyHead HeadAt(int row) => KeyHead.Read(_rows.AsSpan(row));

    private int EndOf(int row) => PlaceOf(row, Field.Line + 1);

    private int PlaceOf(int row, Field field) => _rows.Length - NumbersFrom(row, field).Rest().Length;

    private int NumberOf(int row, Field field) => NumbersFrom(row, field).Number();

    private PayloadReader NumbersFrom(int row, Field field)
    {
        var numbers = new PayloadReader(_rows.AsSpan(row + KeyHead.Size + HeadAt(row).Length));
        for (Field before = 0; before < field; before++)
            _ = numbers.Number();
        return numbers;
    }

    /// <summary>The text that begins at the field's place and ends before a zero byte, which no list holds.</summary>
    private string? Text(int row, Field field) => NumberOf(row, field) is not 0 and var at
        ? Encoding.UTF8.GetString(_texts.AsSpan(at, _texts.AsSpan(at).IndexOf((byte)0)))
        : null;

    private DateOnly? Day(int row, Field field) =>
        NumberOf(row, field) is not 0 and var number ? DateOnly.FromDayNumber(number - 1) : null;

    private static int PowerOf2(int least) => (int)BitOperations.RoundUpToPowerOf2((uint)least);

    private int SlotOf(uint hash) => (int)(hash ^ hash >> 16) & (_slots.Length - 1);

    private ref ulong WordOf(uint hash) => ref _hostsWithPaths[(hash >> 6) & (uint)(_hostsWithPaths.Length - 1)];

    private static ulong BitOf(uint hash) => 1UL << (int)(hash & 63);

    private static uint HashOf(ReadOnlySpan<byte> key, out uint hostHash)
    {
        int slash = key.IndexOf((byte)'/'), hostLength = slash < 0 ? key.Length : slash;
        uint hash = FeatureHash.Basis;
        for (int i = hostLength - 1; i >= 0; i--)
            hash = HashWith(hash, (char)key[i]);
        hostHash = hash;
        for (int i = hostLength; i < key.Length; i++)
            hash = HashWith(hash, (char)key[i]);
        return hash;
    }

    private static char Folded(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;

    /// <summary>What stands before the letters of a key, in four bytes, the same on every machine.</summary>
    private readonly record struct KeyHead(ushort Length, byte Scope, byte Level)
    {
        public const int Size = sizeof(uint);

        public static KeyHead Read(ReadOnlySpan<byte> bytes) =>
            new(BinaryPrimitives.ReadUInt16LittleEndian(bytes), bytes[2], bytes[3]);

        public void Write(PayloadWriter bytes)
        {
            bytes.Byte(Length);
            bytes.Byte(Length >> 8);
            bytes.Byte(Scope);
            bytes.Byte(Level);
        }
    }

    /// <summary>Collects rows. Texts that return are kept once.</summary>
    public sealed class Builder
    {
        private readonly ArrayBufferWriter<byte> _texts = new();
        private readonly PayloadWriter _rows = new();
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
        private readonly Dictionary<SourceKey, (int Line, SourceLevel Level, int Score)> _byKey = [];
        private int _paths;

        public Builder()
        {
            // The first bytes are of nothing, so that no place is 0.
            _texts.Write((ReadOnlySpan<byte>)[0]);
            _rows.Byte(0);
        }

        /// <summary>Adds a row unless an earlier one has its key and scope.</summary>
        /// <returns>The line of the earlier one, and whether it rates the same; null where there is none.</returns>
        public (int Line, bool IsSame)? Add(in SourceRow row)
        {
            int score = row.Score is { } share ? (int)Math.Round(share * ScoreUnit) + 1 : 0;
            ref (int Line, SourceLevel Level, int Score) known =
                ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, row.Key, out bool isKnown);
            if (isKnown)
                return (known.Line, known.Level == row.Level && known.Score == score);
            known = (row.Line, row.Level, score);
            _paths += row.Key.Scope == SourceScope.Path ? 1 : 0;
            var head = new KeyHead((ushort)row.Key.Text.Length, (byte)row.Key.Scope, (byte)row.Level);
            head.Write(_rows);
            foreach (char c in row.Key.Text)
                _rows.Byte(c);
            foreach (int number in (ReadOnlySpan<int>)[score, PlaceOf(row.Category), PlaceOf(row.Reason),
                PlaceOf(row.Url), (row.RatedAt?.DayNumber + 1) ?? 0, (row.ValidUntil?.DayNumber + 1) ?? 0, row.Line])
                _rows.Number(number);
            return null;
        }

        public SourceTable ToTable() =>
            new(_texts.WrittenSpan.ToArray(), _rows.ToArray(), _byKey.Count, _paths);

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
