using System.CommandLine;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck version</c>: what makes the reports.</summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var command = new Command("version", "Print the version of the library and the digest of its word lists and models.");
        command.SetAction(_ =>
        {
            ReportVersions versions = ReportVersions.Current;
            using TextWriter output = StandardOutput.Open();
            output.Write($"library {versions.Library}\nmodels {versions.Models}\n");
        });
        return command;
    }
}
