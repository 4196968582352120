using System.Collections.Frozen;
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

    /// <param name="name">The subject.</param>
    /// <param name="rows">The rows of its file; none where a language has no such file.</param>
    public Lexicon(string name, IEnumerable<string[]> rows)
    {
        _name = name;
        _rows = rows.GroupBy(row => row[0])
            .ToFrozenDictionary(row => row.Key, row => row.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The names of the classes.</summary>
    public IEnumerable<string> Classes => _rows.Keys;

    /// <summary>The words of a class, in their order; none where there is no such class.</summary>
    public IReadOnlyList<string> Words(string name) => [.. RowsOf(name).SelectMany(row => row[2].Split(' '))];

    /// <summary>The words of a class as a set.</summary>
    /// <exception cref="InvalidDataException">Its case is neither <c>any</c> nor <c>exact</c>.</exception>
    public WordSet Set(string name) => new(Words(name), RowsOf(name).Select(row => row[1]).FirstOrDefault() switch
    {
        "any" or null => StringComparer.OrdinalIgnoreCase,
        "exact" => StringComparer.Ordinal,
        var other => throw new InvalidDataException($"{_name}: the case of {name} is {other}"),
    });

    private string[][] RowsOf(string name) => _rows.GetValueOrDefault(name, []);
}
