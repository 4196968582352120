using System.Globalization;

namespace QualityCheck.Credibility;

/// <summary>Makes rows of the fields that stand in a list.</summary>
internal sealed class SourceRowReader(SourceListOptions options)
{
    /// <summary>Reads a row.</summary>
    /// <param name="map">Which column holds which field.</param>
    /// <param name="fields">The fields by column; null or empty where one says nothing.</param>
    /// <param name="line">The line where the row begins.</param>
    /// <param name="problem">Why it cannot be read; empty where it can.</param>
    public SourceRow? Read(SourceFieldMap map, IReadOnlyList<string?> fields, int line, out string problem)
    {
        string? Field(SourceField field) =>
            map[field] is >= 0 and var at && at < fields.Count && fields[at]?.Trim() is { Length: > 0 } text
                ? text : null;

        string? written = Field(SourceField.Key);
        problem = written is null ? "it has no key"
            : fields.Any(field => field?.Contains('\0', StringComparison.Ordinal) == true) ? "it is no text"
            : "";
        if (problem.Length > 0)
            return null;
        SourceScope? scope = ScopeOf(Field(SourceField.Scope), out problem);
        if (problem.Length > 0
            || SourceKey.Read(written!, Field(SourceField.Path), scope, options.Scope, out problem) is not { } key)
            return null;
        string? category = Field(SourceField.Category);
        (SourceLevel Level, double? Score)? rating = RatingOf(Field(SourceField.Level), Field(SourceField.Score),
            Field(SourceField.Scale), category, out problem);
        if (rating is not { } rated
            || !TryDate("ratedAt", Field(SourceField.RatedAt), ref problem, out DateOnly? ratedAt)
            || !TryDate("validUntil", Field(SourceField.ValidUntil), ref problem, out DateOnly? validUntil))
            return null;
        return new SourceRow(key, rated.Level, rated.Score, line)
        {
            Category = category,
            Reason = Field(SourceField.Reason),
            Url = Field(SourceField.Url),
            RatedAt = ratedAt,
            ValidUntil = validUntil,
        };
    }

    private static SourceScope? ScopeOf(string? word, out string problem)
    {
        problem = "";
        switch (word?.ToLowerInvariant())
        {
            case null: return null;
            case "host": return SourceScope.Host;
            case "registrable" or "domain": return SourceScope.Registrable;
            case "path" or "path-prefix": return SourceScope.Path;
            default:
                problem = $"the scope '{SourceKey.Cut(word)}' is none of host, registrable, path";
                return null;
        }
    }

    /// <summary>Satire by level or category is satire, whatever the score.</summary>
    private (SourceLevel, double?)? RatingOf(string? word, string? number, string? scale, string? category,
        out string problem)
    {
        problem = "";
        if (number is null && word is not null && TryNumber(word, out _) && !options.Levels.ContainsKey(word))
            (word, number) = (null, word);
        SourceLevel? level = word is null ? null : SourceLevels.Of(word, options);
        if (word is not null && level is null)
        {
            problem = $"the level '{SourceKey.Cut(word)}' is none of high, mixed, low, satire, nor one that the "
                + "options name";
            return null;
        }
        if (level is null && category is not null && SourceLevels.Of(category, options) == SourceLevel.Satire)
            level = SourceLevel.Satire;
        if (level == SourceLevel.Satire)
            return (SourceLevel.Satire, null);
        double? score = number is null ? null : ScoreOf(number, scale, out problem);
        if (problem.Length > 0)
            return null;
        if (level is { } named && score is { } given && (named, SourceLevels.Of(given, options))
            is (SourceLevel.Low, SourceLevel.High) or (SourceLevel.High, SourceLevel.Low))
        {
            problem = "its level and its score contradict each other";
            return null;
        }
        level ??= score is { } share ? SourceLevels.Of(share, options) : options.Level;
        if (level is { } known)
            return (known, score);
        problem = "it has neither a level nor a score";
        return null;
    }

    private double? ScoreOf(string number, string? scale, out string problem)
    {
        SourceScale within = options.Scale;
        if (scale is not null && !TryScale(scale, out within))
        {
            problem = $"'{SourceKey.Cut(scale)}' is no scale like 1..5";
            return null;
        }
        double? share = TryNumber(number, out double score) ? within.Map(score) : null;
        problem = share is null
            ? FormattableString.Invariant(
                $"the score '{SourceKey.Cut(number)}' is no number from {within.Worst} to {within.Best}")
            : "";
        return share;
    }

    private static bool TryScale(string text, out SourceScale scale)
    {
        scale = default;
        int between = text.IndexOf("..", StringComparison.Ordinal);
        if (between < 0 || !TryNumber(text[..between], out double worst)
            || !TryNumber(text[(between + 2)..], out double best))
            return false;
        scale = new SourceScale(worst, best);
        return scale.IsValid;
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private static bool TryDate(string name, string? text, ref string problem, out DateOnly? date)
    {
        date = null;
        if (text is null)
            return true;
        if (IsoTime.Read(text) is { } read)
            date = DateOnly.FromDateTime(read.UtcDateTime);
        else
            problem = $"{name} '{SourceKey.Cut(text)}' is no date like 2026-08-04";
        return date is not null;
    }
}
