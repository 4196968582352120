using System.CommandLine;
using System.Text.Json;

namespace QualityCheck.Console;

/// <summary>An option with the names of an enum in kebab case; its first member is the default.</summary>
internal static class ChoiceOption
{
    public static Option<T> Of<T>(string name, string description) where T : struct, Enum
    {
        string[] names =
            [.. Enum.GetValues<T>().Select(member => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()))];
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
