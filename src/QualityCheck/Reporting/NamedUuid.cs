using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Reporting;

/// <summary>Identifiers that are the same for the same name, as RFC 9562 leaves to version 8.</summary>
internal static class NamedUuid
{
    /// <summary>The first 128 bits of the name's SHA-256 but for those of version and variant, as a URN.</summary>
    public static string Of(string name)
    {
        byte[] bits = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bits[6] = (byte)(bits[6] & 0x0F | 0x80);
        bits[8] = (byte)(bits[8] & 0x3F | 0x80);
        return $"urn:uuid:{new Guid(bits, bigEndian: true)}";
    }
}
