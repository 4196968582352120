using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Models;

/// <summary>
/// A linear model over hashed features: each feature has a row of 8-bit weights, one a class; the scores are their
/// sums. Integers only, so that every machine gives the same answer. Immutable and safe from many threads. What runs
/// for every word is compiled well at once: as the JIT compiler compiles at first, vectors take many times as long.
/// </summary>
internal sealed class MulticlassModel
{
    /// <summary>The weights of a feature, one a class.</summary>
    public readonly record struct Row(int Feature, sbyte[] Weights);

    /// <summary>
    /// The room that scores need. Of one class more the last is what the others are measured by: its score is always 0.
    /// </summary>
    public const int Width = 16;

    /// <summary>A feature takes at least so many bytes, which bounds what a damaged payload can ask for.</summary>
    private const int FewestBytes = 2;

    /// <summary>Features that differ in these bits only lie in one bucket, side by side.</summary>
    private const int LowBits = 8;

    /// <summary>The places that the other bits lead to.</summary>
    private const int Buckets = 1 << (FeatureHash.Bits - LowBits);

    // Features are sorted, and those with the same high bits lie in one bucket, where the low bits tell them apart.
    private readonly int[] _starts = new int[Buckets + 1];
    private readonly byte[] _lows;
    private readonly Vector256<short> _used;
    private readonly sbyte[] _weights;

    private MulticlassModel(int classes, int features)
    {
        Classes = classes;
        _used = Vector256.LessThan(Vector256<short>.Indices, Vector256.Create((short)classes));
        _lows = new byte[features + Vector128<byte>.Count];
        _weights = new sbyte[(features + 1) * Width];
    }

    public int Classes { get; }

    /// <summary>
    /// The number of a feature's row; that of a row of zeros where the model does not know the feature.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int feature)
    {
        int bucket = feature >> LowBits, start = _starts[bucket], end = _starts[bucket + 1];
        ref byte lows = ref MemoryMarshal.GetArrayDataReference(_lows);
        Vector128<byte> low = Vector128.Create((byte)feature);
        int at = start + First(Vector128.LoadUnsafe(ref lows, (nuint)start), low);
        while (at >= start + Vector128<byte>.Count && start + Vector128<byte>.Count < end)
        {
            start += Vector128<byte>.Count;
            at = start + First(Vector128.LoadUnsafe(ref lows, (nuint)start), low);
        }
        return (at + 1) & ((at - end) >> 31);
    }

    /// <summary>The rows of features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<int> features, Span<int> rows)
    {
        for (int i = 0; i < features.Length; i++)
            rows[i] = Find(features[i]);
    }

    /// <summary>Adds the weights of rows to scores.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="scores">What there is already.</param>
    /// <param name="sums">Takes the sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<int> rows, ReadOnlySpan<short> scores, Span<short> sums)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector256<short> total = Vector256.Create(scores);
        foreach (int row in rows)
            total += Vector256.WidenLower(Vector128.LoadUnsafe(ref weights, (nuint)row * Width).ToVector256Unsafe());
        total.CopyTo(sums);
    }

    /// <summary>The scores of the classes.</summary>
    public void Score(ReadOnlySpan<int> features, Span<short> scores)
    {
        Span<int> rows = stackalloc int[features.Length];
        Find(features, rows);
        scores[..Width].Clear();
        Add(rows, scores, scores);
    }

    /// <summary>The class with the highest score, of equals the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Best(ReadOnlySpan<short> scores)
    {
        Vector256<short> all =
            Vector256.ConditionalSelect(_used, Vector256.Create(scores), Vector256.Create(short.MinValue));
        Vector128<short> most = Vector128.Max(all.GetLower(), all.GetUpper());
        most = Vector128.Max(most, Vector128.Shuffle(most, Vector128.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        most = Vector128.Max(most, Vector128.Shuffle(most, Vector128.Create(2, 3, 0, 1, 6, 7, 4, 5)));
        most = Vector128.Max(most, Vector128.Shuffle(most, Vector128.Create(1, 0, 3, 2, 5, 4, 7, 6)));
        short best = most.ToScalar();
        uint ofBest = Vector256.Equals(all, Vector256.Create(best)).ExtractMostSignificantBits();
        return Classes > Width && best < 0 ? Width : BitOperations.TrailingZeroCount(ofBest);
    }

    private static int First(Vector128<byte> bytes, Vector128<byte> value) =>
        BitOperations.TrailingZeroCount(Vector128.Equals(bytes, value).ExtractMostSignificantBits());

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is no such model.</exception>
    public static MulticlassModel Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        int classes = reader.Byte(), features = reader.Count(FewestBytes);
        if (classes > Width + 1)
            throw new InvalidDataException("The model has more classes than a row holds.");
        var model = new MulticlassModel(classes, features);
        int feature = 0;
        for (int row = 0; row < features; row++)
        {
            int step = reader.Number();
            if (step < 0 || step >= (1 << FeatureHash.Bits) - feature)
                throw new InvalidDataException("The model has a feature that there is none of.");
            feature += step;
            model._lows[row] = (byte)feature;
            model._starts[(feature >> LowBits) + 1]++;
        }
        for (int bucket = 0; bucket < Buckets; bucket++)
            model._starts[bucket + 1] += model._starts[bucket];
        Span<sbyte> weights = stackalloc sbyte[Width + 1];
        for (int row = 1; row <= features; row++)
        {
            int entries = reader.Byte();
            weights.Clear();
            for (int e = 0; e < entries; e++)
            {
                int c = reader.Byte();
                if (c > Width)
                    throw new InvalidDataException("The model has a weight of a class that there is none of.");
                weights[c] = (sbyte)reader.Byte();
            }
            for (int c = 0; c < Width; c++)
                model._weights[row * Width + c] =
                    (sbyte)Math.Clamp(weights[c] - weights[Width], sbyte.MinValue, sbyte.MaxValue);
        }
        return model;
    }

    /// <summary>The payload of a model: features sorted, only weights that are not zero.</summary>
    public static byte[] Write(int classes, IReadOnlyList<Row> features)
    {
        var payload = new PayloadWriter();
        payload.Byte(classes);
        payload.Number(features.Count);
        int last = 0;
        foreach ((int feature, _) in features)
        {
            payload.Number(feature - last);
            last = feature;
        }
        foreach ((_, sbyte[] weights) in features)
        {
            payload.Byte(weights.Count(weight => weight != 0));
            for (int c = 0; c < weights.Length; c++)
            {
                if (weights[c] != 0)
                {
                    payload.Byte(c);
                    payload.Byte((byte)weights[c]);
                }
            }
        }
        return payload.ToArray();
    }
}
