using System.Collections.Frozen;

namespace QualityCheck.Neural;

/// <summary>
/// The pieces that an encoder knows, each by its line's number. Immutable and safe from many threads.
/// </summary>
internal sealed class Vocabulary
{
    private const string Continuation = "##";

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _openings;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _continuations;

    /// <param name="lines">The pieces; one that goes on with a word begins with <c>##</c>.</param>
    /// <exception cref="InvalidDataException">A piece stands twice, or one that every encoder needs is
    /// missing.</exception>
    public Vocabulary(IReadOnlyList<string> lines)
    {
        if (lines.Distinct(StringComparer.Ordinal).Count() != lines.Count)
            throw new InvalidDataException("The vocabulary has a piece twice.");
        ILookup<bool, (int Index, string Item)> pieces =
            lines.Index().ToLookup(line => line.Item.StartsWith(Continuation, StringComparison.Ordinal));
        _openings = pieces[false].ToFrozenDictionary(line => line.Item, line => line.Index, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _continuations = pieces[true]
            .ToFrozenDictionary(line => line.Item[Continuation.Length..], line => line.Index, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        (Unknown, Start, End) = (Special("[UNK]"), Special("[CLS]"), Special("[SEP]"));
    }

    /// <summary>Stands for a word that no pieces make up.</summary>
    public int Unknown { get; }

    /// <summary>Stands before a sentence.</summary>
    public int Start { get; }

    /// <summary>Stands behind a sentence.</summary>
    public int End { get; }

    /// <summary>The number of a piece; null where it is none.</summary>
    /// <param name="characters">Its characters.</param>
    /// <param name="goesOn">Whether it goes on with a word.</param>
    public int? Find(ReadOnlySpan<char> characters, bool goesOn) =>
        (goesOn ? _continuations : _openings).TryGetValue(characters, out int id) ? id : null;

    private int Special(string piece) =>
        Find(piece, goesOn: false) ?? throw new InvalidDataException($"The vocabulary lacks {piece}.");
}
