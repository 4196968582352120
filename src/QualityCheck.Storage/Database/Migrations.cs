using System.Globalization;
using System.Reflection;

namespace QualityCheck.Storage;

/// <summary>
/// Brings the tables up to date. The scripts that are missing run in one transaction that holds a lock, so that of
/// several processes that start at once one does it and the others find it done.
/// </summary>
internal static class Migrations
{
    /// <summary>The advisory lock; any number that is always the same: "QCSTORE" in ASCII.</summary>
    private const long Lock = 0x51_43_53_54_4F_52_45;

    private static readonly Assembly Own = typeof(Migrations).Assembly;

    /// <exception cref="InvalidOperationException">The tables are those of a later version.</exception>
    public static async Task ApplyAsync(Database database, CancellationToken cancellationToken)
    {
        if (database.Dialect == Dialect.Sqlite)
            await database.ReadAsync(session => session.ExecuteAsync("PRAGMA journal_mode = WAL"), cancellationToken)
                .ConfigureAwait(false);
        IReadOnlyList<(int Number, string Resource)> scripts = Scripts(database.Dialect);
        await database.WriteAsync(async session =>
        {
            if (database.Dialect == Dialect.PostgreSql)
                await session.ExecuteAsync("SELECT pg_advisory_xact_lock(@Lock)", new { Lock }).ConfigureAwait(false);
            await session.ExecuteAsync("CREATE TABLE IF NOT EXISTS migration (number integer NOT NULL PRIMARY KEY)")
                .ConfigureAwait(false);
            long done = await session.FirstAsync<long?>("SELECT MAX(number) FROM migration").ConfigureAwait(false) ?? 0;
            if (done > scripts[^1].Number)
                throw new InvalidOperationException(
                    FormattableString.Invariant($"The database has tables of version {done}; this program knows ")
                    + FormattableString.Invariant($"version {scripts[^1].Number}. Use the newer program."));
            foreach ((int number, string resource) in scripts.Where(script => script.Number > done))
            {
                await session.ExecuteAsync(TextOf(resource)).ConfigureAwait(false);
                await session.ExecuteAsync("INSERT INTO migration (number) VALUES (@number)", new { number })
                    .ConfigureAwait(false);
            }
            return scripts.Count;
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The scripts by the number that their names begin with.</summary>
    private static IReadOnlyList<(int Number, string Resource)> Scripts(Dialect dialect)
    {
        string folder = $"migrations/{dialect.ToString().ToLowerInvariant()}/";
        return
        [
            .. Own.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Select(name => (int.Parse(name[folder.Length..].Split('-')[0], CultureInfo.InvariantCulture), name))
                .Order(),
        ];
    }

    private static string TextOf(string resource)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
