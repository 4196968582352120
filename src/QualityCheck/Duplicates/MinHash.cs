using System.Collections.Immutable;
using System.Numerics;
using QualityCheck.Duplicates;

namespace QualityCheck;

/// <summary>
/// MinHash signatures with banding: what most corpora are deduplicated by. It finds texts that are alike as wholes; of
/// excerpts, rewritten and embedded copies it finds few, for which <see cref="Winnowing"/> is there. Source: Broder, On
/// the Resemblance and Containment of Documents, 1997. Immutable and safe from several threads.
/// </summary>
public sealed class MinHash
{
    private readonly uint[] _factors, _summands;

    /// <summary>A scheme of signatures.</summary>
    /// <param name="shingleWords">Words of a shingle, 1 or more.</param>
    /// <param name="bands">Number of bands, 1 or more: two texts are candidates when one of them is the same.</param>
    /// <param name="rows">Hashes of a band, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1.</exception>
    /// <exception cref="OverflowException">There are more hashes than an array holds.</exception>
    public MinHash(int shingleWords, int bands, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shingleWords, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        (ShingleWords, Bands, Rows) = (shingleWords, bands, rows);
        int padded = (checked(bands * rows) + Vector<uint>.Count - 1) / Vector<uint>.Count * Vector<uint>.Count;
        (_factors, _summands) = (new uint[padded], new uint[padded]);
        for (int i = 0; i < padded; i++)
        {
            ulong bits = HashBits.Mixed((ulong)(i + 1) * HashBits.Multiplier);
            (_factors[i], _summands[i]) = ((uint)bits | 1, (uint)(bits >> 32));
        }
    }

    /// <summary>
    /// The parameters of FineWeb (Penedo et al., 2024): shingles of five words, 14 bands of 8 hashes. Two texts of
    /// Jaccard similarity .68 are candidates in half of the cases. The hashes are our own, of 32 bits.
    /// </summary>
    public static MinHash FineWeb { get; } = new(shingleWords: 5, bands: 14, rows: 8);

    /// <summary>Words of a shingle.</summary>
    public int ShingleWords { get; }

    /// <summary>Number of bands.</summary>
    public int Bands { get; }

    /// <summary>Hashes of a band.</summary>
    public int Rows { get; }

    /// <summary>The signature of a text: <see cref="Bands"/> times <see cref="Rows"/> hashes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ImmutableArray<uint> Signature(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Signature(ShingleText.Of(text));
    }

    /// <summary>
    /// The share of equal hashes of two signatures, an estimate of the Jaccard similarity of their texts' shingles, 0
    /// to 1.
    /// </summary>
    /// <exception cref="ArgumentException">The signatures are not of one length.</exception>
    public static double Similarity(ImmutableArray<uint> a, ImmutableArray<uint> b)
    {
        if (a.Length != b.Length)
            throw new ArgumentException("The signatures are of different schemes.", nameof(b));
        int same = 0;
        for (int i = 0; i < a.Length; i++)
            same += a[i] == b[i] ? 1 : 0;
        return (double)same / Math.Max(1, a.Length);
    }

    /// <summary>One key for each band of a signature; texts that share one are candidates.</summary>
    /// <exception cref="ArgumentException">The signature is not of this scheme.</exception>
    public ImmutableArray<ulong> BandKeys(ImmutableArray<uint> signature)
    {
        if (signature.Length != Bands * Rows)
            throw new ArgumentException("The signature is of another scheme.", nameof(signature));
        var keys = ImmutableArray.CreateBuilder<ulong>(Bands);
        for (int band = 0; band < Bands; band++)
        {
            ulong key = (ulong)band;
            foreach (uint hash in signature.AsSpan(band * Rows, Rows))
                key = HashBits.Mixed(key * HashBits.Multiplier + hash);
            keys.Add(key);
        }
        return keys.MoveToImmutable();
    }

    internal ImmutableArray<uint> Signature(ShingleText text)
    {
        uint[] shingles = [.. text.Shingles(ShingleWords).Select(shingle => (uint)(shingle >> 32))];
        var signature = new uint[_factors.Length];
        for (int i = 0; i < signature.Length; i += Vector<uint>.Count)
        {
            var factor = new Vector<uint>(_factors, i);
            var summand = new Vector<uint>(_summands, i);
            var least = new Vector<uint>(uint.MaxValue);
            foreach (uint shingle in shingles)
                least = Vector.Min(least, factor * shingle + summand);
            least.CopyTo(signature, i);
        }
        return [.. signature.AsSpan(0, Bands * Rows)];
    }
}
