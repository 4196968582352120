using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityCheck.Findings;

namespace QualityCheck;

/// <summary>
/// What a finding or an annotation rests on: values by name, in an order that stays, written as one JSON object.
/// Immutable, with value equality; safe from many threads. It is made by a collection expression, such as <c>[("cue",
/// "may"), ("strength", 0.9)]</c>.
/// </summary>
[JsonConverter(typeof(EvidenceConverter))]
[CollectionBuilder(typeof(Evidence), nameof(Create))]
public sealed class Evidence : IReadOnlyList<(string Name, EvidenceValue Value)>, IEquatable<Evidence>
{
    /// <summary>So many names are compared each with each, which takes no memory. A judgement.</summary>
    private const int MostCompared = 16;

    private readonly ImmutableArray<(string Name, EvidenceValue Value)> _items;

    private Evidence(ImmutableArray<(string Name, EvidenceValue Value)> items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public (string Name, EvidenceValue Value) this[int index] => _items[index];

    /// <summary>The value of a name; null where there is none.</summary>
    public EvidenceValue? this[string name] => _items.FirstOrDefault(item => item.Name == name).Value;

    /// <summary>Evidence of these values in this order.</summary>
    /// <exception cref="ArgumentNullException">A name or value is null.</exception>
    /// <exception cref="ArgumentException">A name stands there twice.</exception>
    public static Evidence Create(params ReadOnlySpan<(string Name, EvidenceValue Value)> items)
    {
        foreach ((string name, EvidenceValue value) in items)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(items));
            ArgumentNullException.ThrowIfNull(value, nameof(items));
        }
        if (Twice(items) is { } twice)
            throw new ArgumentException($"'{twice}' stands there twice", nameof(items));
        return new([.. items]);
    }

    /// <summary>A name that stands there twice; null where there is none.</summary>
    private static string? Twice(ReadOnlySpan<(string Name, EvidenceValue Value)> items)
    {
        if (items.Length > MostCompared)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach ((string name, _) in items)
            {
                if (!names.Add(name))
                    return name;
            }
            return null;
        }
        for (int i = 1; i < items.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (items[i].Name == items[j].Name)
                    return items[i].Name;
            }
        }
        return null;
    }

    /// <summary>The number of a name; null where there is none or it is something else.</summary>
    public double? Number(string name) => this[name]?.Number;

    /// <summary>The text of a name; null where there is none or it is something else.</summary>
    public string? Text(string name) => this[name]?.Text;

    /// <summary>Whether the flag of a name is set; false where there is none.</summary>
    public bool Flag(string name) => this[name]?.Flag == true;

    /// <summary>The span of a name; null where there is none or it is something else.</summary>
    public TextSpan? Span(string name) => this[name]?.Span;

    /// <summary>The list of a name; empty where there is none or it is something else.</summary>
    public IReadOnlyList<EvidenceValue> List(string name) => this[name]?.List ?? [];

    /// <inheritdoc/>
    public IEnumerator<(string Name, EvidenceValue Value)> GetEnumerator() => _items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Evidence? other) => other is not null && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _items.Aggregate(_items.Length, (hash, item) => HashCode.Combine(hash, item.Value));

    /// <summary>The evidence as JSON.</summary>
    public override string ToString()
    {
        using var json = new MemoryStream();
        using (var writer =
            new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            EvidenceConverter.Write(writer, this);
        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }
}
