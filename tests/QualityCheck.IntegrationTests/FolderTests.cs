using System.Diagnostics;
using System.Net.Sockets;

namespace QualityCheck.IntegrationTests;

/// <summary>What of a folder is read and what is left alone.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Hidden_and_binary_files_are_left_alone_without_an_error()
    {
        foreach (string name in new[] { "a.txt", "b", ".hidden.txt", ".git/config", ".git/objects/x", "c/.notes/d.txt",
            "c/logo.PNG", "c/type.woff2" })
            _workspace.Write(name, Workspace.Prose);
        _workspace.Write("program", new byte[4096]);
        _workspace.Write("form", "%PDF-1.7 A form in letters only.\n"u8.ToArray());
        _workspace.Write("wide", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Workspace.Prose)]);

        ConsoleResult result = ConsoleProcess.Run("check", _workspace.Folder, "--format", "jsonl");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["a.txt", "b", "wide"], Read(result));
        Assert.Equal(["note: left alone in folders: 3 hidden, 4 binary"], result.ErrorLines);
    }

    [Fact]
    public void A_file_that_is_named_is_read_whatever_it_is()
    {
        string[] paths =
        [
            _workspace.Write(".hidden/.a.txt", Workspace.Prose), _workspace.Write("b.png", Workspace.Prose),
        ];

        ConsoleResult files = ConsoleProcess.Run(["check", .. paths, "--format", "jsonl"]);
        ConsoleResult folder =
            ConsoleProcess.Run("check", _workspace.Path(".hidden"), "--format", "jsonl", "--include", ".a.txt");

        Assert.Equal((0, ""), (files.ExitCode, files.Error));
        Assert.Equal([".hidden/.a.txt", "b.png"], Read(files));
        Assert.Equal([".hidden/.a.txt"], Read(folder));
    }

    [Fact]
    public void A_text_by_its_extension_that_is_none_is_an_error()
    {
        string path = _workspace.Write("a.html", new byte[64]);

        ConsoleResult result = ConsoleProcess.Run("check", _workspace.Folder);

        Assert.Equal(3, result.ExitCode);
        Assert.Equal([$"error: {path}: the bytes are no text"], result.ErrorLines);
    }

    [Fact]
    public void Globs_choose()
    {
        foreach (string name in new[] { "a.html", "b.txt", "news/c.html", "news/old/d.html", "drafts/e.html",
            ".notes/f.html", "g.dat" })
            _workspace.Write(name, Workspace.Prose);

        ConsoleResult result = ConsoleProcess.Run("check", "--include", "*.html", _workspace.Folder, "--include",
            ".notes", "--exclude", "news/old", "--exclude", "drafts/", "--format", "jsonl");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal([".notes/f.html", "a.html", "news/c.html"], Read(result));
        Assert.Equal(["note: left alone in folders: 4 by --include and --exclude"], result.ErrorLines);
    }

    [UnixFact]
    public void Pipes_sockets_and_devices_are_left_alone()
    {
        _workspace.Write("a.txt", Workspace.Prose);
        Process.Start("mkfifo", [_workspace.Path("pipe.txt")]).WaitForExit();
        File.CreateSymbolicLink(_workspace.Path("link.txt"), _workspace.Path("pipe.txt"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_workspace.Path("s")));

        ConsoleResult result = ConsoleProcess.Run("check", _workspace.Folder, "--format", "jsonl");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["a.txt"], Read(result));
        Assert.Equal(["note: left alone in folders: 3 of another kind (pipe, socket, device)"], result.ErrorLines);
    }

    [UnixFact]
    public void A_pipe_that_is_named_is_read()
    {
        string pipe = _workspace.Path("pipe");
        Process.Start("mkfifo", [pipe]).WaitForExit();

        ConsoleResult result =
            ConsoleProcess.RunShell($"echo 'The port is open.' > {pipe} & qualitycheck check {pipe} --format jsonl");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["pipe"], Read(result));
    }

    [UnixFact]
    public void Links_are_followed_within_the_folder_only()
    {
        using var elsewhere = new Workspace();
        string secret = elsewhere.Write("secret.txt", Workspace.Prose);
        _workspace.Write("in/a.txt", Workspace.Prose);
        _workspace.Write("beside.txt", Workspace.Prose);
        File.CreateSymbolicLink(_workspace.Path("in/inside.txt"), "./a.txt");
        File.CreateSymbolicLink(_workspace.Path("in/outside.txt"), secret);
        File.CreateSymbolicLink(_workspace.Path("in/above.txt"), "../beside.txt");
        File.CreateSymbolicLink(_workspace.Path("in/twice.txt"), "outside.txt");
        File.CreateSymbolicLink(_workspace.Path("in/device"), "/dev/zero");
        Directory.CreateSymbolicLink(_workspace.Path("in/folder"), elsewhere.Folder);
        File.CreateSymbolicLink(_workspace.Path("in/through.txt"), "folder/secret.txt");
        Directory.CreateSymbolicLink(_workspace.Path("entry"), "in");

        foreach (string folder in new[] { "in", "entry" })
        {
            ConsoleResult result =
                ConsoleProcess.Run("check", _workspace.Path(folder), "--format", "jsonl", "--include", "*");

            Assert.Equal(0, result.ExitCode);
            Assert.Equal([$"{folder}/a.txt", $"{folder}/inside.txt"], Read(result));
            Assert.Equal(["note: left alone in folders: 5 behind a link out of the folder"], result.ErrorLines);
        }
    }

    [UnixFact]
    public void Links_in_a_circle_are_an_error_and_the_batch_goes_on()
    {
        _workspace.Write("z.txt", Workspace.Prose);
        File.CreateSymbolicLink(_workspace.Path("a.txt"), "b.txt");
        File.CreateSymbolicLink(_workspace.Path("b.txt"), "a.txt");

        ConsoleResult result = ConsoleProcess.Run("check", _workspace.Folder, "--format", "jsonl");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(["a.txt", "b.txt", "z.txt"], Read(result));
    }

    private string[] Read(ConsoleResult result) =>
    [
        .. result.JsonLines.Select(report => ((string)report["id"]!)[(_workspace.Folder.Length + 1)..]),
    ];
}
