using System.Text;
using Microsoft.Win32.SafeHandles;

namespace QualityCheck.Console;

/// <summary>Stdout as UTF-8 without byte order mark, lines ended by LF on every system. It must be flushed.</summary>
internal static class StandardOutput
{
    public const string Path = "/dev/stdout";

    private const int BrokenPipe = 32;

    /// <exception cref="IOException">It is closed.</exception>
    public static StreamWriter Open() =>
        StandardStream.HasOutput ? Over(Stream()) : throw new IOException("standard output is closed");

    public static StreamWriter Over(Stream stream) =>
        new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65536) { NewLine = "\n" };

    /// <summary>Whether the failure says that nobody reads the output any more.</summary>
    public static bool IsBrokenPipe(Exception failure) => failure.HResult == BrokenPipe;

    /// <summary>
    /// The console's own stream swallows a broken pipe, and the work would go on for nobody; and it sets up the
    /// terminal for input. So pipes and terminals are written to directly; files are not, for a file stream would not
    /// keep to the place that others write at.
    /// </summary>
    private static Stream Stream()
    {
        if (OperatingSystem.IsWindows())
            return System.Console.OpenStandardOutput();
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? System.Console.OpenStandardOutput() : direct;
    }
}
