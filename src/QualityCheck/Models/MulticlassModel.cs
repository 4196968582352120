using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Models;

/// <summary>
/// A linear model over hashed features: each feature has a row of 8-bit weights, one a class; the scores are their sums.
/// Integers only, so that every machine gives the same answer. Immutable and safe from many threads.
/// </summary>
internal sealed class MulticlassModel
{
    /// <summary>The weights of a feature, one a class.</summary>
    public readonly record struct Row(int Feature, sbyte[] Weights);

    private const int Width = 16;

    private readonly int[] _keys;
    private readonly int[] _rows;
    private readonly sbyte[] _weights;
    private readonly int _mask;
    private readonly int _stride;

    private MulticlassModel(int classes, int features)
    {
        Classes = classes;
        _stride = (classes + Width - 1) / Width * Width;
        int capacity = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)features * 2 + 2);
        _mask = capacity - 1;
        _keys = new int[capacity];
        _rows = new int[capacity];
        _weights = new sbyte[features * _stride];
    }

    public int Classes { get; }

    /// <summary>The number of scores that <see cref="Best"/> needs room for.</summary>
    public int Scores => _stride;

    /// <summary>The class with the highest score, of equals the first.</summary>
    public int Best(ReadOnlySpan<int> features, Span<short> scores)
    {
        scores = scores[.._stride];
        scores.Clear();
        foreach (int feature in features)
        {
            int at = feature * 0x2545F491 >> 7 & _mask;
            while (_keys[at] != feature + 1)
            {
                if (_keys[at] == 0)
                    goto next;
                at = at + 1 & _mask;
            }
            Add(scores, _rows[at]);
        next:;
        }
        int best = 0;
        for (int c = 1; c < Classes; c++)
            best = scores[c] > scores[best] ? c : best;
        return best;
    }

    private void Add(Span<short> scores, int row)
    {
        ref sbyte weights = ref _weights[row];
        ref short sums = ref MemoryMarshal.GetReference(scores);
        for (int c = 0; c < _stride; c += Width)
        {
            Vector128<sbyte> eight = Vector128.LoadUnsafe(ref weights, (nuint)c);
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(eight);
            (Vector128.LoadUnsafe(ref sums, (nuint)c) + low).StoreUnsafe(ref sums, (nuint)c);
            (Vector128.LoadUnsafe(ref sums, (nuint)c + 8) + high).StoreUnsafe(ref sums, (nuint)c + 8);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is no such model.</exception>
    public static MulticlassModel Read(byte[] payload)
    {
        try
        {
            var reader = new PayloadReader(payload);
            int classes = reader.Byte(), features = reader.Number();
            if (features > payload.Length)
                throw new InvalidDataException("The model has more features than bytes.");
            var model = new MulticlassModel(classes, features);
            int feature = 0;
            for (int row = 0; row < features; row++)
            {
                feature += reader.Number();
                model.Put(feature, row * model._stride);
            }
            for (int row = 0; row < features; row++)
            {
                int entries = reader.Byte();
                for (int e = 0; e < entries; e++)
                    model._weights[row * model._stride + reader.Byte()] = (sbyte)reader.Byte();
            }
            return model;
        }
        catch (IndexOutOfRangeException)
        {
            throw new InvalidDataException("The model ends too early.");
        }
    }

    private void Put(int feature, int row)
    {
        int at = feature * 0x2545F491 >> 7 & _mask;
        while (_keys[at] != 0)
            at = at + 1 & _mask;
        (_keys[at], _rows[at]) = (feature + 1, row);
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
