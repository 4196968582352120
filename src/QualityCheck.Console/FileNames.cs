using System.Collections.Frozen;

namespace QualityCheck.Console;

/// <summary>What the name of a file says about it.</summary>
internal static class FileNames
{
    private static readonly FrozenSet<string> Text = Extensions("txt text md html htm xhtml jsonl ndjson warc wet");

    private static readonly FrozenSet<string> Binary = Extensions(
        "png jpg jpeg jpe gif bmp webp avif heic heif tif tiff ico cur psd svg svgz jxl "
        + "mp3 mp4 m4a m4v mov avi mkv webm ogg oga ogv opus flac wav aac wma wmv flv mpg mpeg mid midi swf "
        + "zip gz tgz bz2 tbz xz txz zst lz lz4 lzma 7z rar tar jar war cab iso dmg img deb rpm apk msi nupkg whl crx "
        + "exe dll so dylib a o obj pdb bin class pyc wasm elf ttf otf ttc woff woff2 eot "
        + "pdf doc docx docm xls xlsx xlsm ppt pptx odt ods odp rtf epub mobi azw3 djvu "
        + "db sqlite sqlite3 mdb parquet avro orc feather npy npz h5 pkl onnx safetensors gguf");

    public static bool IsHidden(string name) => name.StartsWith('.') && name is not ("." or "..");

    /// <summary>Whether the extension says that the file is gzipped.</summary>
    public static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of what a gzipped file holds; the name itself of another.</summary>
    public static string WithoutGzip(string path) => IsGzip(path) ? path[..^".gz".Length] : path;

    /// <summary>
    /// Whether the extension says that the file holds text, or that it does not; null where it says neither.
    /// </summary>
    public static bool? IsText(string path)
    {
        if (IsGzip(path))
            return IsText(WithoutGzip(path)) ?? false;
        string extension = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return Text.Contains(extension) ? true : Binary.Contains(extension) ? false : null;
    }

    private static FrozenSet<string> Extensions(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
