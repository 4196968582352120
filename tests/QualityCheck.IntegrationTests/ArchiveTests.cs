using System.IO.Compression;
using System.Text;

namespace QualityCheck.IntegrationTests;

/// <summary>Gzipped files and web archives on the command line.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Gzipped_files_of_a_folder_are_read_by_the_name_within()
    {
        _workspace.Write("a.txt.gz", Packed(Workspace.Prose));
        _workspace.Write("b.jsonl.gz", [.. Packed("{\"id\":\"b1\",\"text\":\"It may rain.\"}\n"),
            .. Packed("{\"id\":\"b2\",\"text\":\"It may snow.\"}\n")]);
        _workspace.Write("c.warc.gz", [.. Packed(Record("https://a.example/1")), .. Packed(Record("https://a.example/2"))]);
        _workspace.Write("d.tar.gz", Packed("no text"));
        ConsoleResult result = ConsoleProcess.Run("check", _workspace.Folder, "--format", "jsonl");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal([$"{_workspace.Folder}/a.txt.gz", "b1", "b2", "urn:uuid:https://a.example/1",
            "urn:uuid:https://a.example/2"], result.JsonLines.Select(report => (string?)report["id"]));
        Assert.Equal("https://a.example/2", (string?)result.JsonLines.Last()["document"]!["url"]);
        Assert.Contains("left alone in folders: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt.gz")]
    [InlineData("a.jsonl.gz")]
    public void A_gzip_that_is_cut_off_or_none_is_told(string name)
    {
        byte[] whole = Packed("{\"text\":\""
            + string.Concat(Enumerable.Range(0, 3000).Select(i => $"It may rain on day {i}. ")) + "\"}\n");
        foreach (byte[] content in new[] { whole[..(whole.Length / 2)], "It may rain."u8.ToArray(), whole[..^4] })
        {
            _workspace.Write(name, content);
            ConsoleResult result = ConsoleProcess.Run("check", _workspace.Path(name), "--format", "jsonl");
            Assert.Equal(3, result.ExitCode);
            Assert.Contains(result.JsonLines, line => (string?)line["error"]?["code"] == "unreadable");
        }
    }

    [Fact]
    public void An_archive_comes_by_a_pipe()
    {
        ConsoleResult result = ConsoleProcess.RunOn(Record("https://a.example/1"), "check", "-", "--input", "warc",
            "--format", "jsonl");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("https://a.example/1", (string?)result.JsonLines.Single()["document"]!["url"]);
    }

    private static string Record(string url)
    {
        string block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>It may rain.</p>";
        return $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Record-ID: <urn:uuid:{url}>\r\n"
            + $"Content-Length: {block.Length}\r\n\r\n{block}\r\n\r\n";
    }

    private static byte[] Packed(string content)
    {
        var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
            packing.Write(Encoding.UTF8.GetBytes(content));
        return packed.ToArray();
    }
}
