using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Models;

/// <summary>The word lists, policies and models that travel inside the assembly.</summary>
internal static class EmbeddedData
{
    private static readonly Assembly Assembly = typeof(EmbeddedData).Assembly;

    /// <summary>The first twelve hexadecimal digits of a SHA-256 over all lexicons and models.</summary>
    public static string Digest { get; } = Compute();

    public static string ReadText(string name)
    {
        using Stream stream = Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The payload of <c>models/KIND.bin</c>; null where the library was built without it.</summary>
    /// <exception cref="InvalidDataException">The model is damaged.</exception>
    public static byte[]? ReadModel(string kind)
    {
        using Stream? stream = Assembly.GetManifestResourceStream($"models/{kind}.bin");
        if (stream is null)
            return null;
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return ModelFile.Read(file, kind);
    }

    /// <summary>
    /// The rows of a tab-separated list: fields trimmed, empty lines and lines that begin with # left out.
    /// </summary>
    public static IEnumerable<string[]> ReadTable(string name) =>
        from line in ReadText(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where !line.StartsWith('#')
        select line.Split('\t', StringSplitOptions.TrimEntries);

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("lexicons/", StringComparison.Ordinal)
                || name.StartsWith("models/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            using Stream stream = Assembly.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            hash.AppendData(copy.ToArray());
        }
        return ShortDigest.Of(hash.GetHashAndReset());
    }
}
