using System.Diagnostics;
using System.Text.Json;

namespace QualityCheck.Benchmarks;

/// <summary>A library for Node.js that does part of what the language layers do.</summary>
/// <param name="Name">Its name for <c>benchmarks/peers/language.mjs</c>.</param>
/// <param name="Package">Its name in the registry.</param>
/// <param name="Work">What it is made to do.</param>
internal sealed record NodePeer(string Name, string Package, string Work)
{
    public static IReadOnlyList<NodePeer> Language { get; } =
    [
        new("wink", "wink-nlp", "sentences, tags, number and date entities"),
        new("compromise", "compromise", "sentences, tags, names, numbers, quotations"),
    ];

    public string Version => PeerProcess.Version(Package);

    /// <summary>What one pass over the texts takes it; start-up and reading are not in it.</summary>
    /// <exception cref="InvalidOperationException">Node.js or the package is absent, or it failed; the message says
    /// what to do.</exception>
    public Timing Time(IReadOnlyList<string> texts)
    {
        if (!PeerProcess.Has(Package))
            throw new InvalidOperationException($"{Package} is not installed: run \"npm ci\" in benchmarks/peers");
        using Process process = PeerProcess.Start("language.mjs", Name);
        try
        {
            foreach ((int id, string text) in texts.Index())
                process.StandardInput.Write(JsonSerializer.Serialize(new { id, text }) + "\n");
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says so.
        }
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Timing? timing = process.ExitCode == 0
            ? JsonSerializer.Deserialize<Timing>(output, JsonSerializerOptions.Web)
            : null;
        return timing is null
            ? throw new InvalidOperationException($"{Package} failed with exit code {process.ExitCode}")
            : timing.Words != Timing.CountWords(texts)
            ? throw new InvalidOperationException($"{Package} was given other texts")
            : timing;
    }
}
