using System.Runtime.InteropServices;

namespace QualityCheck.Console;

/// <summary>
/// What a Unix system knows a file by, links followed: two paths with the same device and node are one file.
/// </summary>
internal readonly record struct FileStatus(bool IsRegular, long Device, long Node)
{
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    /// <summary>The status; null where there is no such file, and on Windows.</summary>
    public static FileStatus? Of(string path) =>
        !OperatingSystem.IsWindows() && Stat(path, out Native native) == 0
            ? new FileStatus((native.Mode & TypeMask) == RegularType, native.Device, native.Node)
            : null;

    /// <summary>Whether both paths name one regular file, or the place where one would be.</summary>
    public static bool AreSame(string path, string other) => (Of(path), Of(other)) switch
    {
        (null, null) => RealPath.Of(path) == RealPath.Of(other),
        var (status, otherStatus) => status is { IsRegular: true } && status == otherStatus,
    };

    /// <summary>
    /// The runtime's own door to stat(2): the same on every Unix, as that of the C library is not. A test holds the
    /// layout.
    /// </summary>
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out Native status);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct Native
    {
        [FieldOffset(4)]
        public readonly int Mode;

        [FieldOffset(88)]
        public readonly long Device;

        [FieldOffset(104)]
        public readonly long Node;
    }
}
