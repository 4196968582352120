using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// One piece of evidence: a number, a text, a flag, a span of a text, or a list of such. Immutable, with value
/// equality; safe from many threads. A <see cref="double"/>, <see cref="string"/>, <see cref="bool"/> or
/// <see cref="TextSpan"/> becomes one by itself.
/// </summary>
public sealed class EvidenceValue : IEquatable<EvidenceValue>
{
    private readonly object _value;

    private EvidenceValue(object value) => _value = value;

    /// <summary>The number; null where it is none.</summary>
    public double? Number => _value as double?;

    /// <summary>The text; null where it is none.</summary>
    public string? Text => _value as string;

    /// <summary>The flag; null where it is none.</summary>
    public bool? Flag => _value as bool?;

    /// <summary>The span, an object of <c>start</c> and <c>length</c> in JSON; null where it is none.</summary>
    public TextSpan? Span => _value as TextSpan?;

    /// <summary>The list; null where it is none.</summary>
    public IReadOnlyList<EvidenceValue>? List => _value is ImmutableArray<EvidenceValue> list ? list : null;

    /// <summary>A number as evidence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public static implicit operator EvidenceValue(double number) =>
        double.IsFinite(number)
            ? new(number)
            : throw new ArgumentOutOfRangeException(nameof(number), number, "evidence must be finite");

    /// <summary>A text as evidence.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static implicit operator EvidenceValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>A flag as evidence.</summary>
    public static implicit operator EvidenceValue(bool flag) => new(flag);

    /// <summary>A span of a text as evidence.</summary>
    public static implicit operator EvidenceValue(TextSpan span) => new(span);

    /// <summary>A list as evidence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or a value is null.</exception>
    public static EvidenceValue ListOf(IEnumerable<EvidenceValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ImmutableArray<EvidenceValue> list = [.. values];
        foreach (EvidenceValue value in list)
            ArgumentNullException.ThrowIfNull(value, nameof(values));
        return new(list);
    }

    /// <inheritdoc/>
    public bool Equals(EvidenceValue? other) =>
        other is not null
        && (List is { } list ? other.List is { } theirs && list.SequenceEqual(theirs) : _value.Equals(other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EvidenceValue);

    /// <inheritdoc/>
    public override int GetHashCode() => List is { } list ? list.Count : _value.GetHashCode();
}
