using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// How far the quality of these documents' texts moves where it should hardly move at all: in the hands of a writer
/// whose English is not native, and where only one half of the text is read. What the policy abstains from is left out.
/// </summary>
internal static class SteadinessTable
{
    // How far slips of the language, and how far the loss of half the text, should move a score at most. Judgements.
    private const double Wording = 0.03, Half = 0.05;

    private static readonly (string Name, double Within, Func<string, QualityReport, string> Apply)[] Edits =
    [
        ("not native", Wording, (text, _) => new NotNative(1).Write(text)),
        ("not native, other words hit", Wording, (text, _) => new NotNative(78).Write(text)),
        ("not native, letters doubled", Wording, (text, _) => new NotNative(1, doubles: true).Write(text)),
        ("first half", Half, (text, _) => text[..Middle(text)]),
        ("second half", Half, (text, _) => text[Middle(text)..]),
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(Corpus corpus)
    {
        yield return ["Text", "n", "Mean change", "Median size", "90 % within", "Within", "Share", "Most",
            "Verdict accept ↔ review", "Then abstained"];
        List<CheckedEntry> plain =
        [
            .. EditedTexts.Check(corpus.Documents, (text, _) => text).OfType<CheckedEntry>()
                .Where(document => document.Action != VerdictAction.Abstain && document.Chance is not null),
        ];
        if (plain.Count == 0)
            yield break;
        foreach ((string name, double within, Func<string, QualityReport, string> edit) in Edits)
        {
            List<(CheckedEntry Before, CheckedEntry After)> pairs =
            [
                .. from pair in plain.Zip(EditedTexts.Check(plain, edit))
                   where pair.Second?.Chance is not null
                   select (pair.First, pair.Second),
            ];
            double[] changes = [.. pairs.Select(pair => pair.After.Chance!.Value - pair.Before.Chance!.Value)],
                sizes = [.. changes.Select(Math.Abs).Order()];
            int near = sizes.Count(size => size <= within),
                abstained = pairs.Count(pair => pair.After.Action == VerdictAction.Abstain),
                changed = pairs.Count(pair => pair.After.Action != pair.Before.Action) - abstained;
            yield return [name, Cell.Count(pairs.Count), Cell.Difference(Interval.Mean(changes)),
                Number(sizes[sizes.Length / 2]), Number(sizes[sizes.Length * 9 / 10]), Number(within),
                Cell.Of(Interval.Share(near, sizes.Length)), Number(sizes[^1]), Cell.Count(changed),
                Cell.Count(abstained)];
        }
    }

    private static string Number(double value) => FormattableString.Invariant($"{value:F3}");

    /// <summary>The end of the line that is nearest behind the middle; the middle where there is none.</summary>
    private static int Middle(string text) =>
        text.IndexOf('\n', text.Length / 2) is var line and >= 0 ? line : text.Length / 2;
}
