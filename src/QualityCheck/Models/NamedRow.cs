using System.Runtime.CompilerServices;

namespace QualityCheck.Models;

/// <summary>
/// Fills in features under their names: each once, and in the order of the names, which is the one the model was
/// trained with.
/// </summary>
/// <typeparam name="TName">The names; one may stand for a group of features.</typeparam>
internal ref struct NamedRow<TName>(FeatureRow row) where TName : struct, Enum
{
    private FeatureRow _row = row;
    private int _next;

    /// <summary>Fills in a feature.</summary>
    /// <exception cref="InvalidOperationException">Another one comes next.</exception>
    public void Add(TName name, float value)
    {
        Begin(name);
        More(value);
    }

    public void Add(TName name, double value) => Add(name, (float)value);

    public void Add(TName name, bool value) => Add(name, value ? 1f : 0f);

    /// <summary>Fills in a group.</summary>
    public void Add(TName group, scoped ReadOnlySpan<float> values)
    {
        Begin(group);
        foreach (float value in values)
            More(value);
    }

    /// <summary>Begins a group, which <see cref="More(float)"/> fills in.</summary>
    /// <exception cref="InvalidOperationException">Another feature comes next.</exception>
    public readonly void Begin(TName group)
    {
        if (Unsafe.BitCast<TName, int>(group) != _next)
            throw OutOfTurn(group, _next);
    }

    /// <summary>Fills in one more feature of a group.</summary>
    public void More(float value)
    {
        _next++;
        _row.Add(value);
    }

    public void More(bool value) => More(value ? 1f : 0f);

    private static InvalidOperationException OutOfTurn(TName name, int next) =>
        new($"The feature {name} is filled in as number {next}.");
}
