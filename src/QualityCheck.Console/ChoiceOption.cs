using System.CommandLine;

namespace QualityCheck.Console;

/// <summary>An option that takes a member of an enum; the first one is the default.</summary>
internal static class ChoiceOption
{
    public static Option<T> Of<T>(string name, string description) where T : struct, Enum =>
        Of<T>(name, description, [.. Enum.GetValues<T>().Select(MemberName.Of)]);

    /// <param name="name">The option's name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="names">What the members are called here.</param>
    public static Option<T> Of<T>(string name, string description, string[] names) where T : struct, Enum
    {
        var option = new Option<T>(name)
        {
            Description = $"{description} Default: {names[0]}.",
            HelpName = string.Join('|', names),
            CustomParser = result =>
            {
                int chosen = Array.IndexOf(names, result.Tokens[0].Value);
                if (chosen < 0)
                    result.AddError($"{name}: '{result.Tokens[0].Value}' is none of {string.Join(", ", names)}");
                return Enum.GetValues<T>()[Math.Max(0, chosen)];
            },
        };
        option.CompletionSources.Add(names);
        return option;
    }
}
