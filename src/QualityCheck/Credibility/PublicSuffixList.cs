using System.Security.Cryptography;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>
/// The endings of host names under which anybody can register a name, such as <c>co.uk</c> and <c>github.io</c>, after
/// <see href="https://publicsuffix.org">publicsuffix.org</see>. Immutable and safe from many threads; a look-up takes
/// no memory.
/// </summary>
public sealed class PublicSuffixList
{
    private static readonly Lazy<PublicSuffixList> Embedded =
        new(() => EmbeddedData.ReadModel("suffixes") is { } payload
            ? Read(payload)
            : new PublicSuffixList(null, new byte[SHA256.HashSizeInBytes], SuffixTable.Of([])) { IsEmpty = true });

    private readonly byte[] _digest;
    private readonly SuffixTable _table;

    private PublicSuffixList(string? version, byte[] digest, SuffixTable table) =>
        (Version, _digest, _table) = (version, digest, table);

    /// <summary>
    /// The list that the library holds; one that knows no suffix where the library was built without it.
    /// </summary>
    public static PublicSuffixList Default => Embedded.Value;

    /// <summary>
    /// The date and the commit that stand in the list's head (<c>VERSION</c>, <c>COMMIT</c>); null where there are
    /// none.
    /// </summary>
    public string? Version { get; }

    /// <summary>The SHA-256 of the list's text in UTF-8, in lower-case hexadecimal digits.</summary>
    public string Digest => Convert.ToHexStringLower(_digest);

    /// <summary>
    /// The version and the first digits of the digest, as reports record them: <c>2026-08-19 e8c9a2b2
    /// sha256:0123456789ab</c>.
    /// </summary>
    public string Name => $"{Version} sha256:{ShortDigest.Of(_digest)}".TrimStart();

    internal bool IsEmpty { get; private init; }

    /// <summary>Reads the text of a list, as publicsuffix.org gives it out (<c>public_suffix_list.dat</c>).</summary>
    /// <param name="reader">The text; it is read to its end and stays open.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="SuffixListException">A line is neither rule nor comment, or there is no rule: the message and
    /// <see cref="SuffixListException.Line"/> tell where.</exception>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static PublicSuffixList Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Parse(reader.ReadToEnd(), version: null);
    }

    /// <param name="text">The text of a list.</param>
    /// <param name="version">Its version where its head does not say it.</param>
    internal static PublicSuffixList Parse(string text, string? version)
    {
        (List<SuffixRule> rules, string? own) = SuffixListReader.Read(text);
        return new PublicSuffixList(own ?? version, SHA256.HashData(Encoding.UTF8.GetBytes(text)),
            SuffixTable.Of(rules));
    }

    /// <summary>Where the suffixes begin in a host that has the form of <see cref="UrlIdentity.AsciiHost"/>.</summary>
    internal SuffixPlace Find(ReadOnlySpan<char> host) => _table.Find(host);

    /// <summary>The suffix and one label more; null where there is none.</summary>
    internal string? RegistrableDomainOf(string asciiHost) =>
        IsEmpty ? null : RegistrableDomainOf(asciiHost, Find(asciiHost));

    /// <summary>The same where the suffixes have been looked for.</summary>
    internal static string? RegistrableDomainOf(string asciiHost, SuffixPlace place) =>
        place.Start == 0 ? null : asciiHost[(asciiHost.LastIndexOf('.', Math.Max(0, place.Start - 2)) + 1)..];

    internal byte[] Write()
    {
        var writer = new PayloadWriter();
        byte[] version = Encoding.UTF8.GetBytes(Version ?? "");
        writer.Number(version.Length);
        foreach (byte b in version.Concat(_digest))
            writer.Byte(b);
        _table.Write(writer);
        return writer.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is no such list.</exception>
    internal static PublicSuffixList Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        string version = Encoding.UTF8.GetString(reader.Bytes(reader.Count(1)));
        byte[] digest = reader.Bytes(SHA256.HashSizeInBytes).ToArray();
        return new PublicSuffixList(version.Length == 0 ? null : version, digest, SuffixTable.Read(ref reader));
    }
}
