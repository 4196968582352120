using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace QualityCheck.Console;

/// <summary>The commands, and one clear line on stderr for a command line that is wrong.</summary>
internal static class CommandLine
{
    public static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args)
    {
        ParseResult result = Root().Parse(args is [] ? ["--help"] : args, Parsing);
        if (result.Action is ParseErrorAction)
            return Refuse(
                result.UnmatchedTokens is [var unknown, ..]
                    ? $"unknown command or argument '{unknown}'"
                    : result.Errors[0].Message);
        try
        {
            return Invoke(result);
        }
        catch (UsageException problem)
        {
            return Refuse(problem.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return StandardOutput.IsBrokenPipe(failure) ? ExitCode.Success : Refuse($"cannot write: {failure.Message}");
        }
    }

    private static Command Root() =>
        new("qualitycheck",
            "Tells how good the content of web articles is: boilerplate, hedging, repetition, facts, credibility, "
                + "style, and a verdict with reasons.")
        {
            CheckCommand.Create(),
            DedupCommand.Create(),
            SignalsCommand.Create(),
            VerifyCommand.Create(),
            RulesCommand.Create(),
            ExplainCommand.Create(),
            PolicyCommand.Create(),
            VersionCommand.Create(),
            new HelpOption(),
            VersionCommand.Option(),
        };

    private static int Invoke(ParseResult result)
    {
        var invocation =
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        if (result.Action is not HelpAction)
            return result.Invoke(invocation);
        using TextWriter output = invocation.Output = StandardOutput.Open();
        return result.Invoke(invocation);
    }

    private static int Refuse(string problem)
    {
        StandardError.Line(problem);
        return ExitCode.Usage;
    }
}
