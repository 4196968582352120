namespace QualityCheck.Credibility;

/// <summary>
/// Finds the closest row about an address: its path, its host, else the nearest host above it down from the registrable
/// domain. What is said of a hosting platform is not said of its accounts. Allocates nothing.
/// </summary>
internal static class SourceLookup
{
    /// <summary>The row, and by what it matches; a negative row where there is none.</summary>
    public static (int Row, SourceMatchKind Kind) Find(SourceTable table, UrlIdentity identity)
    {
        ReadOnlySpan<char> host = SourceKey.WithoutWww(identity.AsciiHost), account = identity.Account;
        int accountHost = account.IndexOf('/');
        if (accountHost >= 0)
            host = account[..accountHost];
        int registrable = SourceKey.RegistrableLength(identity);
        (int Row, SourceMatchKind Kind) found = OnHost(table, host, registrable, out uint hash);
        int leastPath = accountHost < 0 ? 1 : account.Length - accountHost;
        if (table.MayHoldPaths(hash) && OnPath(table, host, identity.Path, leastPath, hash) is >= 0 and var onPath)
            return (onPath, SourceMatchKind.Path);
        return accountHost >= 0 ? (-1, default) : found;
    }

    /// <summary>The closest row about the host or one above it.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="host">The host.</param>
    /// <param name="registrable">How many of its last characters are its registrable domain; 0 for none.</param>
    /// <param name="hash">The hash of the host.</param>
    private static (int Row, SourceMatchKind Kind) OnHost(SourceTable table, ReadOnlySpan<char> host, int registrable,
        out uint hash)
    {
        (int Row, SourceMatchKind Kind) found = (-1, default);
        hash = SourceTable.EmptyHash;
        for (int at = host.Length - 1; at > 0; at--)
        {
            if (host[at] == '.' && registrable > 0 && host.Length - at - 1 >= registrable)
                found = OnParent(table, host[(at + 1)..], hash, found);
            hash = SourceTable.HashWith(hash, host[at]);
        }
        hash = SourceTable.HashWith(hash, host[0]);
        (int row, SourceScope scope) = table.FindHost(hash, host, SourceScope.Host);
        return row < 0 ? found
            : (row, scope == SourceScope.Host ? SourceMatchKind.Host : SourceMatchKind.Registrable);
    }

    private static (int Row, SourceMatchKind Kind) OnParent(SourceTable table, ReadOnlySpan<char> parent, uint hash,
        (int Row, SourceMatchKind Kind) found)
    {
        (int row, SourceScope scope) = table.FindHost(hash, parent, SourceScope.Registrable);
        if (row >= 0)
            found = (row, scope == SourceScope.Registrable ? SourceMatchKind.Registrable : SourceMatchKind.Parent);
        return found.Row >= 0 && HostingPlatforms.IsPlatform(parent) ? (-1, default) : found;
    }

    /// <summary>The row of the longest path that the address's path is or stands under; negative for none.</summary>
    private static int OnPath(SourceTable table, ReadOnlySpan<char> host, ReadOnlySpan<char> path, int least, uint hash)
    {
        int found = -1;
        for (int end = 0; end < path.Length && table.CanHold(host.Length + end); end++)
        {
            hash = SourceTable.HashWith(hash, path[end]);
            bool endsSegment = end + 1 == path.Length || path[end + 1] == '/';
            if (endsSegment && end + 1 >= least
                && table.FindPath(hash, host, path[..(end + 1)]) is >= 0 and var row)
                found = row;
        }
        return found;
    }
}
