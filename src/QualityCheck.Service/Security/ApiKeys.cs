using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace QualityCheck.Service;

/// <summary>The keys that callers show.</summary>
internal sealed class ApiKeys(IOptions<ServiceOptions> options)
{
    /// <summary>Shorter keys can be guessed; 16 characters, a judgement.</summary>
    public const int Shortest = 16;

    private readonly byte[][] _digests = [.. options.Value.ApiKeys.Select(Digest)];

    /// <summary>Whether a key is asked for at all.</summary>
    public bool Any => _digests.Length > 0;

    /// <summary>
    /// The number of the key; negative where it is none. It takes as long for a right key as for a wrong one, however
    /// much of it is right.
    /// </summary>
    public int Find(string key)
    {
        byte[] digest = Digest(key);
        int found = -1;
        for (int i = 0; i < _digests.Length; i++)
        {
            if (CryptographicOperations.FixedTimeEquals(digest, _digests[i]))
                found = i;
        }
        return found;
    }

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
