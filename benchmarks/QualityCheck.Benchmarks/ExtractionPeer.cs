using System.Diagnostics;
using System.Text.Json;

namespace QualityCheck.Benchmarks;

/// <summary>Another tool, in a process of its own that answers every page with a line of JSON.</summary>
internal sealed class ExtractionPeer : IExtractionTool
{
    private readonly Process _process;

    private ExtractionPeer(Process process, string name) => (_process, Name) = (process, name);

    public string Name { get; }

    /// <summary>
    /// Starts a tool of <c>extraction.mjs</c> or <c>extraction.py</c>; its first line says what it is.
    /// </summary>
    /// <returns>The tool; null where it is not installed.</returns>
    public static ExtractionPeer? Start(string script, string peer)
    {
        Process process;
        try
        {
            process = PeerProcess.Start(script, peer);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
        if (process.StandardOutput.ReadLine() is { } name)
            return new(process, name);
        process.Dispose();
        return null;
    }

    public ExtractionAnswer Extract(InputDocument page)
    {
        try
        {
            _process.StandardInput.Write(JsonSerializer.Serialize(new { html = page.Content, url = page.Url }) + "\n");
            _process.StandardInput.Flush();
            return _process.StandardOutput.ReadLine() is { } line
                ? JsonSerializer.Deserialize<ExtractionAnswer>(line, JsonSerializerOptions.Web)!
                : Ended;
        }
        catch (IOException)
        {
            return Ended;
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static ExtractionAnswer Ended { get; } = new(Error: "its process ended");
}
