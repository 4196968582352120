using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// A <c>trust.txt</c> file that the caller fetched: whom a publisher says it belongs to, controls, sells to or buys
/// from. Anybody can write one; see <see cref="Affiliation"/>. Immutable and safe from many threads.
/// </summary>
public sealed class TrustTxt
{
    private static readonly ImmutableDictionary<string, TrustRelation> Relations = Enum.GetValues<TrustRelation>()
        .ToImmutableDictionary(relation => relation.ToString(), StringComparer.OrdinalIgnoreCase);

    private TrustTxt(ImmutableArray<TrustStatement> statements, ImmutableArray<int> unread) =>
        (Statements, UnreadLines) = (statements, unread);

    /// <summary>What it says of others, in order; each once.</summary>
    public ImmutableArray<TrustStatement> Statements { get; }

    /// <summary>
    /// The lines, counted from 1, that name a relation but no certain host, or are no <c>name=value</c> at all.
    /// </summary>
    public ImmutableArray<int> UnreadLines { get; }

    /// <summary>
    /// Reads a file: lines <c>name=value</c> whatever their case; comments begin with <c>#</c>; other names than those
    /// of <see cref="TrustRelation"/> are passed over.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TrustTxt Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var statements = ImmutableArray.CreateBuilder<TrustStatement>();
        var unread = ImmutableArray.CreateBuilder<int>();
        HashSet<(TrustRelation, string)> known = [];
        int number = 0;
        foreach (ReadOnlySpan<char> row in text.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> line = row.Trim("\uFEFF \t");
            if (line.IsEmpty || line[0] == '#')
                continue;
            int sign = line.IndexOf('=');
            TrustRelation relation = default;
            if (sign > 0 && !Relations.TryGetValue(line[..sign].TrimEnd().ToString(), out relation))
                continue;
            if (sign <= 0 || Party(UrlIdentity.Parse(line[(sign + 1)..].Trim().ToString())) is not { } party)
                unread.Add(number);
            else if (known.Add((relation, party)))
                statements.Add(new TrustStatement(relation, party, number));
        }
        return new TrustTxt(statements.ToImmutable(), unread.ToImmutable());
    }

    internal bool Says(TrustRelation relation, string party) =>
        Statements.Any(statement => statement.Relation == relation && statement.Party == party);

    /// <summary>Who is meant by an address: the account on a platform, else the host.</summary>
    internal static string? Party(UrlIdentity? identity) =>
        identity is null ? null : identity.Account ?? HostingPlatforms.WithoutMobilePrefix(identity.AsciiHost);
}
