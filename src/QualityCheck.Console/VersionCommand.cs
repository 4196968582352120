using System.CommandLine;
using System.CommandLine.Invocation;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck version</c>: what makes the reports; <c>--version</c>: the version alone.</summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var command =
            new Command("version", "Print the version of the library and the digest of its word lists and models.");
        command.SetAction(_ =>
        {
            ReportVersions versions = ReportVersions.Current;
            using TextWriter output = StandardOutput.Open();
            output.Write($"library {versions.Library}\nmodels {versions.Models}\n");
        });
        return command;
    }

    public static Option Option() =>
        new Option<bool>("--version") { Description = "Print the version.", Arity = ArgumentArity.Zero,
            Action = new Print() };

    private sealed class Print : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            using TextWriter output = StandardOutput.Open();
            output.Write($"{ReportVersions.Current.Library}\n");
            return ExitCode.Success;
        }
    }
}
