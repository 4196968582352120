using System.CommandLine;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck signals</c>: the corpus filters' signals of texts.</summary>
internal static class SignalsCommand
{
    private static readonly Argument<string> Path = new("jsonl")
    {
        Description = "The texts, one {\"id\", \"text\"} a line, also gzipped (.gz); - for stdin.",
    };

    private static readonly Option<SignalVariant> Variant = ChoiceOption.Of<SignalVariant>("--variant",
        "Whose meaning of the signals: default is corrected, the others are as each project computes them.");

    private static readonly Option<bool> Lines = new("--lines")
    {
        Description = "Also what the variant says of each line: its place, whether its rules keep it, its values.",
    };

    public static Command Create()
    {
        var command = new Command("signals",
            "Print the corpus filters' signals of texts (Gopher, C4, FineWeb, RefinedWeb, RedPajama-V2, NeMo) and what "
                + "the filters say, a line of JSON a text.") { Path, Variant, Lines };
        command.Validators.Add(UnknownOption.Refuse);
        command.SetAction(result => SignalsRun.Start(result.GetRequiredValue(Path), result.GetValue(Variant),
            result.GetValue(Lines)));
        return command;
    }
}
