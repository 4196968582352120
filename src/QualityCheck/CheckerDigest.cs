using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Credibility;
using QualityCheck.Hedging;
using QualityCheck.Models;

namespace QualityCheck;

/// <summary>
/// Digests of what of a checker is not the library's own, by which reports of two checkers are told apart. What an
/// analyzer or an extractor of somebody else's is set to cannot be seen: it goes by its type and version.
/// </summary>
internal static class CheckerDigest
{
    /// <summary>Of the words of the caller's own; null for none.</summary>
    public static string? OfLexicon(IEnumerable<IAnalyzer> analyzers, IArticleExtractor extractor) =>
        Of([
            .. analyzers.OfType<HedgingAnalyzer>().SelectMany(hedging => Words(hedging.Options)),
            .. extractor is ArticleExtractor own ? Lines(own.Options.Boilerplate) : [],
        ]);

    /// <summary>Of everything but the policy, the surface, the quality model and the source lists, which have digests
    /// of their own; null where all is the library's.</summary>
    public static string? OfChecker(IReadOnlyList<IAnalyzer> analyzers, IArticleExtractor extractor, Limits limits,
        ScoringOptions scoring) =>
        Of([
            .. analyzers.SequenceEqual(Analyzers.All) ? [] : analyzers.SelectMany(Of),
            .. extractor is ArticleExtractor { IsDefault: true } ? [] : Of(extractor),
            .. limits with { TimeBudget = Limits.Default.TimeBudget } == Limits.Default ? []
                : new[] { Line("limits", limits.Characters, limits.Elements, limits.OpenElements) },
            .. scoring == ScoringOptions.Default ? [] : Of(scoring),
        ]);

    private static string? Of(IReadOnlyCollection<string> lines) => lines.Count == 0 ? null
        : ShortDigest.Of(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    private static IEnumerable<string> Of(IAnalyzer analyzer) =>
    [
        Line("analyzer", analyzer.Name, NameOf(analyzer)),
        .. analyzer switch
        {
            HedgingAnalyzer hedging => Words(hedging.Options),
            CredibilityAnalyzer credibility => Of(credibility.Options),
            _ => [],
        },
    ];

    private static IEnumerable<string> Of(IArticleExtractor extractor) =>
    [
        Line("extractor", NameOf(extractor)),
        .. extractor is ArticleExtractor { Options: var options }
            ? Lines(options.Boilerplate).Append(Line("extraction", options.Title, options.Byline, options.Captions,
                options.MarkOnly, options.SecondOpinion))
            : [],
    ];

    private static IEnumerable<string> Words(HedgingOptions options) =>
    [
        .. Sorted("off", options.Off.Select(type => $"{type}")),
        .. options.Added.Select(cue => Line("cue", cue.Phrase, cue.Type, cue.Strength)),
        .. Sorted("no-cue", options.Dropped.Select(phrase => phrase.ToLowerInvariant())),
        .. Sorted("accepted", options.Accepted),
    ];

    private static IEnumerable<string> Lines(BoilerplateLines boilerplate) => Sorted("boilerplate", boilerplate.Lines);

    private static IEnumerable<string> Of(CredibilityOptions options) =>
    [
        Line("credibility", options.Suffixes.Name, options.AsOf?.ToString("O", CultureInfo.InvariantCulture) ?? ""),
        .. Sorted("brand", options.Brands),
        .. Sorted("trust.txt", options.TrustFiles.Keys),
        .. Sorted("ads.txt", options.AdsFiles.Keys),
    ];

    private static IEnumerable<string> Of(ScoringOptions scoring) =>
        typeof(ScoringOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => Line(property.Name, property.GetValue(scoring) switch
            {
                ImmutableArray<(double, double)> curve =>
                    string.Join(';', curve.Select(point => Line("", point.Item1, point.Item2))),
                ImmutableHashSet<Genre> genres => string.Join(';', Sorted("", genres.Select(genre => $"{genre}"))),
                var value => value!,
            }));

    /// <summary>The library's own types go by their names: its version stands beside the digest.</summary>
    private static string NameOf(object part) =>
        part.GetType().Assembly == typeof(CheckerDigest).Assembly
            ? part.GetType().FullName!
            : $"{part.GetType().FullName}, {part.GetType().Assembly.GetName().FullName}";

    private static IEnumerable<string> Sorted(string kind, IEnumerable<string> values) =>
        values.Order(StringComparer.Ordinal).Select(value => Line(kind, value));

    private static string Line(params object[] columns) =>
        string.Join('\t', columns.Select(column => Convert.ToString(column, CultureInfo.InvariantCulture)));
}
