using System.Security.Cryptography;

namespace QualityCheck.Worker;

/// <summary>
/// Bodies that are too long for a message, each in a file named by its SHA-256. Nothing is ever removed: the same body
/// may be published twice.
/// </summary>
internal sealed class ClaimFolder(string path, int mostBytes)
{
    private const string Scheme = "sha256:";

    /// <summary>Keeps a body; what is there already stays.</summary>
    /// <returns>What to refer to it by.</returns>
    public string Put(ReadOnlySpan<byte> body)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(body));
        string file = FileOf(hash);
        if (new FileInfo(file) is { Exists: true } there && there.Length == body.Length)
            return Scheme + hash;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Whole or not at all under its name, also where the machine stops meanwhile.
        string unfinished = $"{file}.{Path.GetRandomFileName()}";
        using (FileStream stream = File.Create(unfinished))
        {
            stream.Write(body);
            stream.Flush(flushToDisk: true);
        }
        File.Move(unfinished, file, overwrite: true);
        return Scheme + hash;
    }

    /// <summary>The body of a reference.</summary>
    /// <exception cref="PoisonException">It is not there, too long, or another one than the reference says.</exception>
    /// <exception cref="IOException">The folder is out of reach.</exception>
    public byte[] Get(string reference)
    {
        string hash = reference.StartsWith(Scheme, StringComparison.Ordinal) ? reference[Scheme.Length..] : "";
        if (hash.Length != 2 * SHA256.HashSizeInBytes || !hash.All(char.IsAsciiHexDigitLower))
            throw new PoisonException(DeadLetterReason.ClaimMissing, "'dataref' is not sha256:… in lower case");
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException("the folder of bodies is out of reach");
        var file = new FileInfo(FileOf(hash));
        if (!file.Exists)
            throw new PoisonException(DeadLetterReason.ClaimMissing, "the body is not in the folder");
        if (file.Length > mostBytes)
            throw new PoisonException(DeadLetterReason.TooLarge,
                FormattableString.Invariant($"the body has more than {mostBytes} bytes"));
        byte[] body = File.ReadAllBytes(file.FullName);
        return Convert.ToHexStringLower(SHA256.HashData(body)) == hash
            ? body
            : throw new PoisonException(DeadLetterReason.ClaimChanged, "the body has another hash");
    }

    /// <summary>In one of 256 folders, that none grows too long.</summary>
    private string FileOf(string hash) => Path.Combine(path, hash[..2], hash);
}
