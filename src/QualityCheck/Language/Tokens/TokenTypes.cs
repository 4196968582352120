using System.Buffers;
using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>
/// The types of a text: equal tokens under one number, in the order in which they first come; their case counts. What
/// holds for a word wherever it stands is found once a type. Immutable and safe from many threads.
/// </summary>
internal sealed class TokenTypes
{
    /// <summary>Places of the smallest table; a power of two.</summary>
    private const int Fewest = 1024;

    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly int[] _ofTokens;
    private readonly int[] _first;

    private TokenTypes(string text, ImmutableArray<Token> tokens, int[] ofTokens, int[] first) =>
        (_text, _tokens, _ofTokens, _first) = (text, tokens, ofTokens, first);

    /// <summary>No types of no tokens.</summary>
    public static TokenTypes None { get; } = new("", [], [], []);

    /// <summary>Number of types.</summary>
    public int Count => _first.Length;

    /// <summary>The type of a token, by its index.</summary>
    public int this[int token] => _ofTokens[token];

    /// <summary>What is written.</summary>
    public ReadOnlySpan<char> Characters(int type) => Characters(_text, _tokens[_first[type]]);

    /// <summary>What holds for each type.</summary>
    public T[] Each<T>(Func<ReadOnlySpan<char>, T> find)
    {
        var found = new T[Count];
        for (int type = 0; type < found.Length; type++)
            found[type] = find(Characters(type));
        return found;
    }

    public static TokenTypes Of(string text, ImmutableArray<Token> tokens)
    {
        var ofTokens = new int[tokens.Length];
        // A place holds the number of a type and one more; 0 is a free one.
        int[] places = Rent(Fewest);
        (int size, int count) = (Fewest, 0);
        int[] first = ArrayPool<int>.Shared.Rent(Fewest), hashes = ArrayPool<int>.Shared.Rent(Fewest);
        for (int i = 0; i < ofTokens.Length; i++)
        {
            ReadOnlySpan<char> characters = text.AsSpan(tokens[i].Start, tokens[i].Length);
            int hash = string.GetHashCode(characters, StringComparison.Ordinal), place = hash & (size - 1), type;
            while ((type = places[place] - 1) >= 0
                && (hashes[type] != hash || !characters.SequenceEqual(Characters(text, tokens[first[type]]))))
                place = (place + 1) & (size - 1);
            if (type < 0)
            {
                type = count++;
                if (type == Math.Min(first.Length, hashes.Length))
                {
                    Grow(ref first);
                    Grow(ref hashes);
                }
                (first[type], hashes[type], places[place]) = (i, hash, count);
                if (2 * count > size)
                {
                    ArrayPool<int>.Shared.Return(places);
                    places = Rent(size *= 2);
                    for (int t = 0; t < count; t++)
                        Put(places, size, hashes[t], t + 1);
                }
            }
            ofTokens[i] = type;
        }
        var types = new TokenTypes(text, tokens, ofTokens, first[..count]);
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<int>.Shared.Return(first);
        ArrayPool<int>.Shared.Return(hashes);
        return types;
    }

    private static ReadOnlySpan<char> Characters(string text, Token token) => text.AsSpan(token.Start, token.Length);

    private static int[] Rent(int size)
    {
        int[] places = ArrayPool<int>.Shared.Rent(size);
        places.AsSpan(0, size).Clear();
        return places;
    }

    /// <summary>Takes a rented array of twice the size for a full one.</summary>
    internal static void Grow<T>(ref T[] array)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(2 * array.Length);
        array.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }

    private static void Put(int[] places, int size, int hash, int value)
    {
        int place = hash & (size - 1);
        while (places[place] != 0)
            place = (place + 1) & (size - 1);
        places[place] = value;
    }
}
