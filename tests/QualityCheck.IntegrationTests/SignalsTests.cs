using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace QualityCheck.IntegrationTests;

/// <summary><c>qualitycheck signals</c>: one line of JSON a text, in the order of the input.</summary>
public sealed class SignalsTests : IDisposable
{
    private const string Texts =
        """
        {"id":"a","text":"The harbour master counted seven boats on Monday morning."}

        {"id":"b","text":7}
        {"id":"c","html":"<p>It may rain.</p>"}
        {"id":"d","text":""}

        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Each_text_gives_a_line_and_what_is_none_an_error_and_exit_code_3()
    {
        ConsoleResult result = ConsoleProcess.RunOn(Texts, "signals", "-", "--variant", "datatrove");

        Assert.Equal(3, result.ExitCode);
        JsonElement[] lines = [.. result.OutputLines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(4, lines.Length);
        Assert.Equal(("a", "datatrove", 9.0), (lines[0].GetProperty("id").GetString(),
            lines[0].GetProperty("variant").GetString(),
            lines[0].GetProperty("signals").GetProperty("n_non_symbol_words").GetDouble()));
        Assert.Equal("top_3_gram",
            lines[0].GetProperty("verdicts").GetProperty("gopher_repetition").GetString());
        Assert.Equal("gopher_short_doc", lines[0].GetProperty("verdicts").GetProperty("gopher_quality").GetString());
        Assert.Equal("invalid-json", lines[1].GetProperty("error").GetProperty("code").GetString());
        Assert.Contains("html", lines[2].GetProperty("error").GetProperty("message").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, lines[3].GetProperty("signals").GetProperty("avg_word_length").ValueKind);
        Assert.Equal(2, result.ErrorLines.Length);
        Assert.StartsWith("error: -:3: ", result.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("datatrove")]
    [InlineData("dolma")]
    [InlineData("redpajama")]
    [InlineData("nemo")]
    [InlineData("dclm")]
    public void Each_variant_reads_a_gzipped_file_and_names_its_signals(string variant)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes($$"""{"id":"a","text":"{{Workspace.Prose.TrimEnd()}}"}"""));
        string path = _workspace.Write("in.jsonl.gz", packed.ToArray());

        ConsoleResult result = ConsoleProcess.Run("signals", path, "--variant", variant, "--lines");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        JsonElement line = JsonDocument.Parse(Assert.Single(result.OutputLines)).RootElement;
        var set = SignalSet.Of(Enum.Parse<SignalVariant>(variant, ignoreCase: true));
        Assert.Equal(set.Signals.Select(signal => signal.Name),
            line.GetProperty("signals").EnumerateObject().Select(signal => signal.Name));
        Assert.Equal(set.Filters, line.GetProperty("verdicts").EnumerateObject().Select(verdict => verdict.Name));
        Assert.Equal(variant != "default", line.TryGetProperty("lines", out _));
    }
}
