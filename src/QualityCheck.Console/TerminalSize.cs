using System.Globalization;
using System.Runtime.InteropServices;

namespace QualityCheck.Console;

/// <summary>The width of the terminal that stdout or stderr is.</summary>
internal static class TerminalSize
{
    private const int Usual = 80;

    /// <summary>
    /// What <c>COLUMNS</c> says, else what the terminal does, in cells; the console's own answer would set up the
    /// terminal for input.
    /// </summary>
    public static int Width => Of(1);

    /// <summary>The same of the terminal that stderr is.</summary>
    public static int OfError => Of(2);

    private static int Of(nint descriptor) =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture,
            out int columns) && columns > 0 ? columns
        : OperatingSystem.IsWindows() ? System.Console.WindowWidth
        : WindowSize(descriptor, out Size size) == 0 && size.Columns > 0 ? size.Columns
        : Usual;

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_GetWindowSize")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int WindowSize(nint descriptor, out Size size);

    [StructLayout(LayoutKind.Explicit, Size = 64)]
    private readonly struct Size
    {
        [FieldOffset(2)]
        public readonly ushort Columns;
    }
}
