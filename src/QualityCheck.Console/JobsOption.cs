using System.CommandLine;

namespace QualityCheck.Console;

/// <summary>The option <c>--jobs</c>: a whole number from 1, else the number of processors.</summary>
internal static class JobsOption
{
    public static Option<int> Create(string description) => new("--jobs")
    {
        Description = description,
        HelpName = "n",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, out int jobs) && jobs > 0)
                return jobs;
            result.AddError($"--jobs: '{result.Tokens[0].Value}' is no whole number from 1");
            return 0;
        },
    };

    public static int Of(ParseResult result, Option<int> option) =>
        result.GetResult(option) is null ? Environment.ProcessorCount : result.GetValue(option);
}
