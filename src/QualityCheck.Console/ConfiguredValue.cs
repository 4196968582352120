namespace QualityCheck.Console;

/// <summary>What an option of <c>check</c> is set to, and by whom.</summary>
/// <param name="Option">The option's name, with its dashes.</param>
/// <param name="Values">Its values, one or more; <c>true</c> or <c>false</c> of a switch.</param>
/// <param name="Origin">The file, the environment variable, or <c>command line</c>.</param>
internal sealed record ConfiguredValue(string Option, IReadOnlyList<string> Values, string Origin)
{
    /// <summary>As it would stand on the command line.</summary>
    public IEnumerable<string> Tokens => Values.Select(value => $"{Option}={value}");
}
