namespace QualityCheck;

/// <summary>A limit by which a filter rejects a text.</summary>
/// <param name="Filter">The filter, such as <c>gopher_quality</c>.</param>
/// <param name="Reason">What the filter says where it rejects, such as <c>gopher_short_doc</c>.</param>
/// <param name="Signal">The signal that is compared, by its name.</param>
/// <param name="Below">Rejected where the signal is less than this, in the unit of the signal; null for no such
/// limit.</param>
/// <param name="Above">Rejected where the signal is greater than this; null for no such limit.</param>
public sealed record SignalRule(string Filter, string Reason, string Signal, double? Below = null,
    double? Above = null)
{
    /// <summary>Whether a value of the signal is rejected; a signal without a value (NaN) is not.</summary>
    /// <param name="value">The signal's value, in its unit.</param>
    /// <returns>True where it is below or above the limit.</returns>
    public bool Rejects(double value) => value < Below || value > Above;
}
