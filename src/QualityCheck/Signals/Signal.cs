namespace QualityCheck.Signals;

/// <summary>Makes signals by the kinds of their values.</summary>
internal static class Signal
{
    private const string Characters = "share of characters";

    /// <summary>A share from 0 to 1.</summary>
    public static SignalDescriptor Share(string name, string of, string description, Formula formula) =>
        new(name, $"share of {of}", 1, description, formula);

    /// <summary>A share of which parts may be counted more than once, so that it can exceed 1.</summary>
    public static SignalDescriptor Multiple(string name, string description, Formula formula) =>
        new(name, Characters, double.PositiveInfinity, description, formula);

    /// <summary>A ratio of two counts.</summary>
    public static SignalDescriptor Ratio(string name, string unit, string description, Formula formula) =>
        new(name, unit, double.PositiveInfinity, description, formula);

    /// <summary>A count of something.</summary>
    public static SignalDescriptor Count(string name, string unit, string description, Formula formula) =>
        new(name, unit, double.PositiveInfinity, description, formula);

    /// <summary>1 where it is so, else 0.</summary>
    public static SignalDescriptor Flag(string name, string description, Formula formula) =>
        new(name, "0 or 1", 1, description, formula);

    /// <summary>A share, 0 where there is nothing to have a share of.</summary>
    public static double Of(double part, double whole) => whole > 0 ? part / whole : 0;
}
