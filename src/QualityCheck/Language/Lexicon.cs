using System.Collections.Frozen;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// The word classes of one subject. A row of its file is <c>class, case, words</c>: <c>any</c> where the case of
/// letters is nothing, <c>exact</c> where it counts; the words are separated by spaces, and a long class has several
/// rows.
/// </summary>
internal sealed class Lexicon
{
    private readonly string _name;
    private readonly FrozenDictionary<string, string[][]> _rows;

    private Lexicon(string name, IEnumerable<string[]> rows)
    {
        _name = name;
        _rows = rows.GroupBy(row => row[0])
            .ToFrozenDictionary(row => row.Key, row => row.ToArray(), StringComparer.Ordinal);
    }

    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static Lexicon Read(string name) => new(name, EmbeddedData.ReadTable(name));

    /// <summary>The names of the classes.</summary>
    public IEnumerable<string> Classes => _rows.Keys;

    /// <summary>The words of a class, in their order.</summary>
    /// <exception cref="InvalidDataException">There is no such class.</exception>
    public IReadOnlyList<string> Words(string name) => [.. RowsOf(name).SelectMany(row => row[2].Split(' '))];

    /// <summary>The words of a class as a set.</summary>
    /// <exception cref="InvalidDataException">There is no such class, or its case is neither <c>any</c> nor
    /// <c>exact</c>.</exception>
    public WordSet Set(string name) => new(Words(name), RowsOf(name)[0][1] switch
    {
        "any" => StringComparer.OrdinalIgnoreCase,
        "exact" => StringComparer.Ordinal,
        var other => throw new InvalidDataException($"{_name}: the case of {name} is {other}"),
    });

    private string[][] RowsOf(string name) =>
        _rows.TryGetValue(name, out string[][]? rows)
            ? rows
            : throw new InvalidDataException($"{_name}: there is no class {name}");
}
