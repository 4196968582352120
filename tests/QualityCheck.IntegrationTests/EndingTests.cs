using System.Diagnostics;
using System.Text.Json.Nodes;

namespace QualityCheck.IntegrationTests;

public sealed class EndingTests
{
    [UnixFact]
    public async Task An_interrupt_keeps_what_was_made_and_exits_with_130()
    {
        using Process process = ConsoleProcess.StartInterruptible("check", "-", "--format", "json");
        await process.StandardInput.WriteAsync("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n");
        await process.StandardInput.FlushAsync();
        char[] first = new char[1];
        ConsoleProcess.Await(process, process.StandardOutput.ReadAsync(first, 0, 1));

        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        ConsoleResult result = ConsoleProcess.Finish(process);

        Assert.Equal(130, result.ExitCode);
        JsonArray reports = JsonNode.Parse(first[0] + result.Output)!.AsArray();
        Assert.Equal(["a", "b"], reports.Select(report => (string?)report!["id"]));
        Assert.Equal(["error: cancelled"], result.ErrorLines);
    }

    [UnixFact]
    public async Task A_result_is_there_before_the_next_document_comes()
    {
        using Process process = ConsoleProcess.Start("check", "-", "--format", "jsonl");
        foreach (string id in new[] { "a", "b" })
        {
            await process.StandardInput.WriteAsync($"{{\"id\":\"{id}\",\"text\":\"One.\"}}\n");
            await process.StandardInput.FlushAsync();
            string? line = ConsoleProcess.Await(process, process.StandardOutput.ReadLineAsync());
            Assert.Equal(id, (string?)JsonNode.Parse(line!)!["id"]);
        }
        process.StandardInput.Close();
        Assert.Equal(0, ConsoleProcess.Finish(process).ExitCode);
    }

    [UnixFact]
    public void A_reader_that_goes_away_ends_it_quietly()
    {
        string endless = "yes '{\"text\":\"One.\"}' 2>/dev/null | dotnet \"$0\" check - --format jsonl | head -n 1";
        using Process process =
            ConsoleProcess.Start(new ProcessStartInfo("sh", ["-c", endless, ConsoleProcess.Assembly]));

        ConsoleResult result = ConsoleProcess.Finish(process);

        Assert.Single(result.OutputLines);
        Assert.Empty(result.Error);
    }
}
