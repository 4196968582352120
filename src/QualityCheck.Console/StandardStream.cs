using System.Runtime.InteropServices;

namespace QualityCheck.Console;

/// <summary>
/// Whether a standard stream was there when the process began. The number of one that was closed goes to some file of
/// the runtime, which is closed on exec as all of them are; an inherited stream is not.
/// </summary>
internal static class StandardStream
{
    private const int Kept = 0;

    public static bool HasInput => IsInherited(0);

    public static bool HasOutput => IsInherited(1);

    public static bool HasError => IsInherited(2);

    private static bool IsInherited(nint descriptor) =>
        OperatingSystem.IsWindows() || DescriptorFlags(descriptor) == Kept;

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_FcntlGetFD")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int DescriptorFlags(nint descriptor);
}
