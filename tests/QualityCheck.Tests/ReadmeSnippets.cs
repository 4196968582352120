using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityCheck.Tests;

/// <summary>
/// The C# of the READMEs. Each block is compiled as the whole Program.cs of a new console project that refers to the
/// library alone, unless it uses one of <see cref="Packages"/>: with the usings that it shows and the implicit ones of
/// the SDK, nullable on, warnings as errors. It is run in the root of the repository and must print exactly the text
/// block behind it.
/// </summary>
[Collection(nameof(ReadmeSnippets))]
[CollectionDefinition(nameof(ReadmeSnippets), DisableParallelization = true)]
public sealed class ReadmeSnippets
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Where(IsManaged)
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(QualityChecker).Assembly.Location),
    ];

    /// <summary>What else a block refers to, by what shows that it does.</summary>
    private static readonly (string Sign, ImmutableArray<MetadataReference> References)[] Packages =
    [
        ("using Microsoft.AspNetCore", [.. Web()]),
        ("using Microsoft.Extensions.Hosting", [.. Web()]),
        ("using Microsoft.ML", [.. Beside("Microsoft.ML*.dll")]),
        ("MiniLmEncoder", [.. Beside("QualityCheck.Neural.dll")]),
        ("using QualityCheck.Storage", [.. Beside("QualityCheck.Storage.dll")]),
    ];

    public static TheoryData<string, string, string> Blocks()
    {
        var blocks = new TheoryData<string, string, string>();
        foreach (Readme readme in Readme.All)
        {
            for (int i = 0; i < readme.Lines.Length; i++)
            {
                if (readme.Lines[i] != "```csharp")
                    continue;
                int output = Array.FindIndex(readme.Lines, i + 1, line => line is "```text" or "```csharp");
                blocks.Add(readme.Path, Block(readme, i),
                    output >= 0 && readme.Lines[output] == "```text" ? Block(readme, output) : "");
            }
        }
        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Compiles_as_shown_and_prints_what_stands_behind_it(string path, string code, string output)
    {
        string printed = Run(Compile(code));
        Assert.True(output == printed, $"{path} should show:\n{printed}");
    }

    [Fact]
    public void All_blocks_are_there() => Assert.Equal(18, Blocks().Count);

    [Theory]
    [InlineData("Finding? finding = null;", "CS0246")]
    [InlineData("using QualityCheck; string text = QualityReport.FromJson(\"\").Id;", "CS8600")]
    public void What_a_project_refuses_is_refused(string code, string error) =>
        Assert.Contains(error, Assert.Throws<InvalidOperationException>(() => Compile(code)).Message,
            StringComparison.Ordinal);

    private static string Block(Readme readme, int fence) =>
        string.Concat(readme.Block(fence).Select(line => line + "\n"));

    /// <summary>The shared framework of web applications.</summary>
    private static IEnumerable<MetadataReference> Web() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!, "*.dll")
            .Where(IsManaged).Select(path => MetadataReference.CreateFromFile(path));

    private static IEnumerable<MetadataReference> Beside(string files) =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, files).Where(IsManaged)
            .Select(path => MetadataReference.CreateFromFile(path));

    private static byte[] Compile(string code)
    {
        CSharpCompilation program = CSharpCompilation.Create(
            "README",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            [
                .. References,
                .. Packages.Where(package => code.Contains(package.Sign, StringComparison.Ordinal))
                    .SelectMany(package => package.References).DistinctBy(reference => reference.Display),
            ],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error));
        using var assembly = new MemoryStream();
        Diagnostic[] errors =
        [
            .. program.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        ];
        return errors.Length == 0
            ? assembly.ToArray()
            : throw new InvalidOperationException(string.Join('\n', errors.AsEnumerable()));
    }

    private static string Run(byte[] program)
    {
        using var written = new StringWriter { NewLine = "\n" };
        (TextWriter console, string folder, CultureInfo culture) = (Console.Out, Environment.CurrentDirectory,
            CultureInfo.CurrentCulture);
        try
        {
            Console.SetOut(written);
            Environment.CurrentDirectory = Repository.Root;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assembly.Load(program).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
            CultureInfo.CurrentCulture = culture;
        }
        return written.ToString();
    }

    private static bool IsManaged(string path)
    {
        try
        {
            _ = AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
