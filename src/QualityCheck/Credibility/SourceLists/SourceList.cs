using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>
/// A list of rated sources that the caller supplies; the library ships none. Immutable and safe from many threads.
/// Looking up takes no I/O and allocates nothing.
/// </summary>
public sealed class SourceList
{
    internal SourceList(string id, string version, string digest, SourceListRows rows, SourceListOptions options)
    {
        (Id, Version, Digest, Table) = (id, version, digest, rows.Table);
        (Licence, IsOverride, Confidence) = (options.Licence ?? rows.Licence, options.Override, options.Confidence);
        (Rejected, RejectedCount, RepeatedCount) = (rows.Rejected, rows.RejectedCount, rows.RepeatedCount);
    }

    /// <summary>The list's name.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary><c>sha256:</c> and the SHA-256 of its bytes; of a text that was read, of its UTF-8.</summary>
    public string Digest { get; }

    /// <summary>Its licence; null where it is not known.</summary>
    public string? Licence { get; }

    /// <summary>Whether it overrides all other lists.</summary>
    public bool IsOverride { get; }

    /// <summary>What it is worth, above 0 and up to 1.</summary>
    public double Confidence { get; }

    /// <summary>The number of its rows that could be read.</summary>
    public int Count => Table.Count;

    /// <summary>The rows that could not be read, at most the first 10,000, in order.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; }

    /// <summary>The number of all rows that could not be read.</summary>
    public int RejectedCount { get; }

    /// <summary>The number of rows that rate again, and the same, what an earlier row rates; they count once.</summary>
    public int RepeatedCount { get; }

    internal SourceTable Table { get; }

    /// <summary>Reads a list from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read it; <see cref="SourceListOptions.Default"/> unless said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no path, or a number of the options is out of its
    /// bounds.</exception>
    /// <exception cref="SourceListException">It is no list, or none of its rows can be read.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static SourceList Load(string path, SourceListOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= SourceListOptions.Default;
        using FileStream file = File.OpenRead(path);
        return Read(Bytes(file, options.MostBytes), options, Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>Reads a list from a stream, to its end.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    /// <param name="options">How to read it. It names the list, or the list itself does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A number of the options is out of its bounds.</exception>
    /// <exception cref="SourceListException">It is no list, it has no name, or none of its rows can be
    /// read.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SourceList Load(Stream stream, SourceListOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= SourceListOptions.Default;
        return Read(Bytes(stream, options.MostBytes), options, null);
    }

    /// <summary>Reads a list from a text, to its end.</summary>
    /// <param name="text">The text; not closed.</param>
    /// <param name="options">How to read it. It names the list, or the list itself does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">A number of the options is out of its bounds.</exception>
    /// <exception cref="SourceListException">It is no list, it has no name, or none of its rows can be
    /// read.</exception>
    public static SourceList Load(TextReader text, SourceListOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text.ReadToEnd()), options ?? SourceListOptions.Default, null);
    }

    /// <summary>
    /// The closest row about an address: its path, its host, else the nearest host above it. Of a copy it is the
    /// original that is looked up. Allocates nothing.
    /// </summary>
    /// <param name="identity">The address.</param>
    /// <returns>What the list says; null where it says nothing, or it cannot be told what the address is a copy
    /// of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identity"/> is null.</exception>
    public SourceMatch? Find(UrlIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        const UrlTraits Copies = UrlTraits.ArchiveCopy | UrlTraits.AmpCache | UrlTraits.TranslatedCopy;
        if (identity.Origin is null && (identity.Traits & Copies) != 0)
            return null;
        (int row, SourceMatchKind kind) = SourceLookup.Find(Table, identity.Innermost);
        return row < 0 ? null : new SourceMatch(this, row, kind);
    }

    private static SourceList Read(ReadOnlyMemory<byte> bytes, SourceListOptions options, string? name)
    {
        options.Validate();
        string digest = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        SourceListRows rows = SourceListRows.Read(bytes, options);
        string id = options.Id ?? (rows.Id is { Length: > 0 } own ? own : name) ?? "";
        if (id.Length == 0)
            throw new SourceListException("the list has no name; say Id in the options");
        string version =
            options.Version ?? (rows.Version is { Length: > 0 } given ? given : digest[..ShortDigest.Length]);
        return new SourceList(id, version, $"sha256:{digest}", rows, options);
    }

    private static ReadOnlyMemory<byte> Bytes(Stream stream, int most)
    {
        const int Piece = 81920; // The size that Stream.CopyTo takes.
        var bytes = new MemoryStream();
        byte[] piece = new byte[Piece];
        for (int read; (read = stream.Read(piece)) > 0;)
        {
            if (bytes.Length + read > most)
                throw new SourceListException(FormattableString.Invariant($"it is longer than {most} bytes"));
            bytes.Write(piece, 0, read);
        }
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
