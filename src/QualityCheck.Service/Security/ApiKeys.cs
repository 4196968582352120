using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace QualityCheck.Service;

/// <summary>The keys that callers show.</summary>
internal sealed class ApiKeys(IOptions<ServiceOptions> options)
{
    /// <summary>Shorter keys can be guessed; 16 characters, a judgement.</summary>
    public const int Shortest = 16;

    private readonly byte[][] _keys = [.. options.Value.ApiKeys.Select(key => Encoding.UTF8.GetBytes(key))];

    /// <summary>Whether a key is asked for at all.</summary>
    public bool Any => _keys.Length > 0;

    /// <summary>
    /// The number of the key; negative where it is none. It takes as long for a right key as for a wrong one, however
    /// much of it is right.
    /// </summary>
    public int Find(string key) => Find(SHA256.HashData, SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>The number of the key that has a digest; negative where none has.</summary>
    public int Find(Func<byte[], byte[]> digestOf, ReadOnlySpan<byte> digest)
    {
        int found = -1;
        for (int i = 0; i < _keys.Length; i++)
        {
            if (CryptographicOperations.FixedTimeEquals(digest, digestOf(_keys[i])))
                found = i;
        }
        return found;
    }
}
