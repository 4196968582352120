using QualityCheck.Signals;

namespace QualityCheck;

/// <summary>A signal of a text: what it is called and what its value means.</summary>
public sealed class SignalDescriptor
{
    internal SignalDescriptor(string name, string unit, double high, string description, Formula formula) =>
        (Name, Unit, High, Description, Formula) = (name, unit, high, description, formula);

    /// <summary>The name that the project gives it.</summary>
    public string Name { get; }

    /// <summary>The unit of its value, such as <c>share of characters</c> or <c>words</c>.</summary>
    public string Unit { get; }

    /// <summary>The least value: 0.</summary>
    public double Low { get; }

    /// <summary>
    /// The greatest value, in <see cref="Unit"/>; infinity where there is none. Shares of some projects exceed 1, for
    /// they count a character more than once.
    /// </summary>
    public double High { get; }

    /// <summary>What is counted, of what.</summary>
    public string Description { get; }

    /// <summary>The value by the counts of a text.</summary>
    internal Formula Formula { get; }

    /// <summary>The name of an earlier signal with the same value; null where it has a value of its own.</summary>
    internal string? SameAs { get; private init; }

    internal SignalDescriptor WithValueOf(string other) =>
        new(Name, Unit, High, Description, Formula) { SameAs = other };

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
