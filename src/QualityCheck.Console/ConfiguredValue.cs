namespace QualityCheck.Console;

/// <summary>What an option of <c>check</c> is set to, and by whom.</summary>
/// <param name="Option">The option's name, with its dashes.</param>
/// <param name="Values">Its values; none for a switch that is on.</param>
/// <param name="Origin">The file, the environment variable, or <c>command line</c>.</param>
internal sealed record ConfiguredValue(string Option, IReadOnlyList<string> Values, string Origin)
{
    /// <summary>As it would stand on the command line.</summary>
    public IEnumerable<string> Tokens =>
        Values.Count == 0 ? [Option] : Values.SelectMany(value => new[] { Option, value });
}
