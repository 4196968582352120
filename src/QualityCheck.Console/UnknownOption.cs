using System.CommandLine.Parsing;

namespace QualityCheck.Console;

/// <summary>Refuses what looks like an option and is none: the parser would take it for a path.</summary>
internal static class UnknownOption
{
    public static void Refuse(CommandResult result)
    {
        foreach (ArgumentResult argument in result.Children.OfType<ArgumentResult>())
        {
            if (argument.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } unknown)
                result.AddError($"unknown option '{unknown.Value}'; write ./{unknown.Value} for a file of this name");
        }
    }
}
