using QualityCheck.Text;

namespace QualityCheck.Credibility;

/// <summary>What a row is about, in the form in which addresses are looked up.</summary>
/// <param name="Text">The host in ASCII without <c>www.</c>, for a path with the path behind it, in lower case.</param>
/// <param name="Scope">What of it.</param>
internal readonly record struct SourceKey(string Text, SourceScope Scope)
{
    private const string Www = "www.";

    /// <summary>What stands before a host for all hosts below it.</summary>
    private const string AnyBelow = "*.";

    /// <summary>No key is longer: browsers and servers take no longer address. A judgement.</summary>
    private const int Longest = 2048;

    /// <summary>So much of what a row says is shown in its mistake.</summary>
    private const int Shown = 60;

    /// <summary>Reads a key; a path beside it belongs to it.</summary>
    /// <param name="written">The host, address or path of the row.</param>
    /// <param name="path">A path on that host; null or empty for none.</param>
    /// <param name="scope">The scope that the row names; null where it names none.</param>
    /// <param name="unless">The scope of hosts where none is named.</param>
    /// <param name="problem">Why it cannot be read; empty where it can.</param>
    public static SourceKey? Read(string written, string? path, SourceScope? scope, SourceScope unless,
        out string problem)
    {
        problem = written.Length + (path?.Length ?? 0) > Longest ? "its key is too long" : "";
        if (problem.Length > 0)
            return null;
        string host = written;
        if (host.StartsWith(AnyBelow, StringComparison.Ordinal))
            (host, scope) = (host[AnyBelow.Length..], scope ?? SourceScope.Registrable);
        if (!string.IsNullOrEmpty(path))
            host = $"{host.TrimEnd('/')}/{path.TrimStart('/')}";
        if (host.EndsWith("/*", StringComparison.Ordinal))
            host = host[..^1];
        if (UrlIdentity.Parse(host) is not { } identity
            || (identity.Traits & UrlTraits.IpLiteral) == 0 && !identity.AsciiHost.AsSpan().Contains('.'))
            problem = $"'{Cut(written)}' is no host";
        else if ((identity.Traits & (UrlTraits.UserInfo | UrlTraits.NonDefaultPort)) != 0
            || host.AsSpan().Contains('?'))
            problem = $"'{Cut(written)}' names a user, a port or a query, which no row is about";
        else
            return Of(identity, scope, unless, out problem);
        return null;
    }

    /// <summary>The host without <c>www.</c>, where that leaves a host.</summary>
    public static ReadOnlySpan<char> WithoutWww(ReadOnlySpan<char> host) =>
        host.StartsWith(Www, StringComparison.Ordinal) && host[Www.Length..].Contains('.') ? host[Www.Length..] : host;

    /// <summary>How many of the host's last characters are its registrable domain; 0 where it has none.</summary>
    public static int RegistrableLength(UrlIdentity identity) => identity.RegistrableDomain?.Length ?? 0;

    /// <summary>A text of the list, cut for a message.</summary>
    public static string Cut(string text) => Utf16.Shortened(text, Shown);

    private static SourceKey? Of(UrlIdentity identity, SourceScope? scope, SourceScope unless, out string problem)
    {
        string host = WithoutWww(identity.AsciiHost).ToString(), path = identity.Path.TrimEnd('/');
        scope ??= path.Length > 0 ? SourceScope.Path : unless;
        problem = (scope, path) switch
        {
            (SourceScope.Path, "") => "its scope is path, and it names none",
            (SourceScope.Host or SourceScope.Registrable, not "") => "its scope is a host, and it names a path",
            (SourceScope.Registrable, _) when RegistrableLength(identity) == 0 =>
                $"'{host}' holds no registrable domain",
            _ => "",
        };
        return problem.Length > 0 ? null : new SourceKey(host + path.ToLowerInvariant(), scope.Value);
    }
}
