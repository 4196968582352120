using System.Globalization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>
/// Words of the caller's own beside the library's: cues, words that are none, phrases in which none is reported, and
/// lines that are boilerplate. Immutable and safe from many threads.
/// </summary>
public sealed class OwnLexicon
{
    private static readonly string Kinds = string.Join(", ", "cue", "no-cue", "accepted", "boilerplate");

    /// <summary>No words.</summary>
    public static OwnLexicon Empty { get; } = new();

    /// <summary>The cues that are added, dropped and accepted.</summary>
    public HedgingOptions Hedging { get; init; } = HedgingOptions.Default;

    /// <summary>The lines that are boilerplate.</summary>
    public BoilerplateLines Boilerplate { get; init; } = BoilerplateLines.None;

    /// <summary>
    /// Reads a lexicon, an entry a line, its columns separated by tabs:
    /// <c>cue, phrase, type (weasel-attribution), strength (strong, medium, weak; medium where there is none)</c>,
    /// <c>no-cue, phrase</c>, <c>accepted, phrase</c> or <c>boilerplate, line</c>, where a <c>*</c> at its end stands
    /// for whatever follows. Empty lines and those that begin with <c>#</c> are passed over.
    /// </summary>
    /// <param name="text">The lexicon.</param>
    /// <returns>What it holds; of an entry that stands twice the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A line is no entry; the message says which and why.</exception>
    public static OwnLexicon Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int number = 0;
        List<string> boilerplate = [], accepted = [], dropped = [];
        List<AddedCue> added = [];
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
                continue;
            string[] columns = [.. line.ToString().Split('\t').Select(column => column.Trim())];
            string? mistake = columns switch
            {
                ["cue", var phrase, var type, ..] => Cue(added, phrase, type, columns[3..]),
                ["no-cue", var phrase] => Phrase(dropped, phrase),
                ["accepted", var phrase] => Phrase(accepted, phrase),
                ["boilerplate", var words] => Line(boilerplate, words),
                ["cue" or "no-cue" or "accepted" or "boilerplate", ..] => "has too few or too many columns",
                _ => $"begins with none of {Kinds} and a tab",
            };
            if (mistake is not null)
                throw new FormatException(FormattableString.Invariant($"line {number} {mistake}"));
        }
        return new OwnLexicon
        {
            Hedging = new HedgingOptions
            {
                Added = [.. added.DistinctBy(cue => cue.Phrase, StringComparer.OrdinalIgnoreCase)],
                Dropped = HedgingOptions.Default.Dropped.Union(dropped),
                Accepted = [.. accepted.Distinct(StringComparer.OrdinalIgnoreCase)],
            },
            Boilerplate = new BoilerplateLines(boilerplate.Distinct(StringComparer.OrdinalIgnoreCase)),
        };
    }

    /// <summary>Reads a lexicon from a file of UTF-8, see <see cref="Parse"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="FormatException">A line is no entry; the message says of which file, which and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static OwnLexicon Load(string path)
    {
        string text = File.ReadAllText(path);
        try
        {
            return Parse(text);
        }
        catch (FormatException mistake)
        {
            throw new FormatException($"{path}: {mistake.Message}", mistake);
        }
    }

    /// <summary>The words of both; where both hold a cue, this one's counts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public OwnLexicon With(OwnLexicon other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new OwnLexicon
        {
            Hedging = new HedgingOptions
            {
                Off = Hedging.Off.Union(other.Hedging.Off),
                Added = [.. Hedging.Added.Concat(other.Hedging.Added)
                    .DistinctBy(cue => cue.Phrase, StringComparer.OrdinalIgnoreCase)],
                Dropped = Hedging.Dropped.Union(other.Hedging.Dropped),
                Accepted = [.. Hedging.Accepted.Union(other.Hedging.Accepted, StringComparer.OrdinalIgnoreCase)],
            },
            Boilerplate = new BoilerplateLines(
                Boilerplate.Lines.Union(other.Boilerplate.Lines, StringComparer.OrdinalIgnoreCase)),
        };
    }

    private static string? Cue(List<AddedCue> cues, string phrase, string type, string[] rest)
    {
        int found = Array.FindIndex(Enum.GetValues<CueType>(), known => KebabCase.Of(known) == type);
        if (found < 0)
            return $"names no type of cue: '{VisibleText.Of(type)}' is none of {
                string.Join(", ", Enum.GetValues<CueType>().Select(KebabCase.Of))}";
        double? strength = rest switch
        {
            [] or ["medium"] or [""] => 0.6,
            ["strong"] => 1,
            ["weak"] => 0.3,
            [var given] when double.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out double value) && value is > 0 and <= 1 => value,
            _ => null,
        };
        if (strength is not { } level)
            return "has a strength that is none of strong, medium, weak, or a number above 0 and up to 1";
        List<string> phrases = [];
        if (Phrase(phrases, phrase) is { } mistake)
            return mistake;
        cues.Add(new AddedCue(phrases[0], Enum.GetValues<CueType>()[found], level));
        return null;
    }

    private static string? Phrase(List<string> phrases, string phrase)
    {
        if (phrase.Split(' ', '/').Any(string.IsNullOrWhiteSpace))
            return $"holds no phrase: '{VisibleText.Of(phrase)}' needs words with one space between two";
        phrases.Add(phrase);
        return null;
    }

    private static string? Line(List<string> lines, string line)
    {
        if (!line.Any(char.IsLetterOrDigit))
            return "holds a line without a letter or digit";
        if (line[..^1].Contains('*', StringComparison.Ordinal))
            return "holds a '*' that does not stand at the end of the line";
        lines.Add(line);
        return null;
    }
}
