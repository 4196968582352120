using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>
/// How rare a stem is in general English: its inverse sentence frequency, a byte a stem. Safe from many threads.
/// </summary>
internal sealed class WordFrequencies
{
    /// <summary>Bytes a nat.</summary>
    public const double Scale = 20;

    /// <summary>The rarity of a stem that is not listed, in nats.</summary>
    public const double Unlisted = 11;

    /// <summary>A stem takes at least so many bytes, which bounds what a short payload can ask for.</summary>
    private const int FewestBytes = 2;

    private static readonly Lazy<WordFrequencies?> Embedded =
        new(() => EmbeddedData.ReadModel("frequencies") is { } payload ? Read(payload) : null);

    private readonly uint[] _hashes;
    private readonly byte[] _rarities;

    /// <param name="hashes">The hashes of the stems, ascending.</param>
    /// <param name="rarities">The rarity of each, in nats times <see cref="Scale"/>.</param>
    public WordFrequencies(uint[] hashes, byte[] rarities) => (_hashes, _rarities) = (hashes, rarities);

    /// <summary>The library's table; null where it was built without it.</summary>
    public static WordFrequencies? Default => Embedded.Value;

    /// <summary>
    /// The logarithm of one in how many sentences has the stem; without a table every stem is equally rare.
    /// </summary>
    public static double RarityOf(string stem) => Default?.Of(stem) ?? Unlisted / 2;

    public double Of(ReadOnlySpan<char> stem) =>
        Array.BinarySearch(_hashes, FeatureHash.OfText(stem)) is var at and >= 0 ? _rarities[at] / Scale : Unlisted;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is no such table.</exception>
    public static WordFrequencies Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var hashes = new uint[reader.Count(FewestBytes)];
        uint hash = 0;
        for (int i = 0; i < hashes.Length; i++)
            hashes[i] = hash += (uint)reader.Number();
        byte[] rarities = reader.Rest().ToArray();
        return rarities.Length == hashes.Length
            ? new WordFrequencies(hashes, rarities)
            : throw new InvalidDataException("The table of frequencies cannot be read: it has another length.");
    }

    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.Number(_hashes.Length);
        uint before = 0;
        foreach (uint hash in _hashes)
        {
            writer.Number((int)(hash - before));
            before = hash;
        }
        foreach (byte rarity in _rarities)
            writer.Byte(rarity);
        return writer.ToArray();
    }
}
