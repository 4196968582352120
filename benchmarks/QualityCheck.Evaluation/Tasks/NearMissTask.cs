using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// How often two sentences that say different things in nearly the same words are kept apart: of each pair of
/// look-alike articles the two most alike sentences of which each has a longer word that the other lacks.
/// </summary>
/// <param name="Dataset">The pairs of articles.</param>
/// <param name="Apart">Whether three sentences on other things stand between the two: neighbours are never told as
/// repetitions, so that side by side says little.</param>
internal sealed record NearMissTask(string Dataset, bool Apart)
    : DatasetTask<NearMissTask.ArticlePair>(Apart ? "nearmiss/apart" : "nearmiss", Dataset)
{
    private const string Between =
        "Rain fell on the hills all afternoon. A dog slept under the kitchen table. Nobody answered the telephone.";

    private const int FewestWords = 6;
    private const int FewestLetters = 4;

    internal sealed record ArticlePair(string[] A, string[] B);

    public override IReadOnlyList<string> Headline => ["kept_apart", "called_restated"];

    public override IReadOnlyList<string> Floored => ["kept_apart"];

    protected override InputDocument Input(string path, ArticlePair row)
    {
        List<(string Text, HashSet<string> Words)> later = Sentences(row.B);
        (string first, string second) = Sentences(row.A).SelectMany(one => later, (one, other) => (one, other))
            .Where(pair => !pair.one.Words.IsSubsetOf(pair.other.Words) && !pair.other.Words.IsSubsetOf(pair.one.Words))
            .Select(
                pair =>
                    (pair.one.Text, pair.other.Text,
                        Shared: (double)pair.one.Words.Intersect(pair.other.Words).Count()
                            / pair.one.Words.Union(pair.other.Words).Count()))
            .OrderByDescending(pair => pair.Shared).Select(pair => (pair.Item1, pair.Item2)).FirstOrDefault(("", ""));
        return PlainEnglish(Apart ? $"{first} {Between} {second}" : $"{first} {second}");
    }

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<ArticlePair>> answers)
    {
        int called =
            answers.Count(
                answer => answer.FindingsOf("repetition")
                    .Any(finding => finding.Type is "exact" or "near" or "restated"));
        return [new("kept_apart", Rounding.Share(answers.Count - called, answers.Count)),
            new("called_restated", Rounding.Share(called, answers.Count))];
    }

    private static List<(string Text, HashSet<string> Words)> Sentences(IEnumerable<string> sentences) =>
    [
        .. from sentence in sentences
           let words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           where words.Length >= FewestWords
           select (char.IsPunctuation(sentence[^1]) ? sentence : sentence + ".", Longer(words)),
    ];

    private static HashSet<string> Longer(IEnumerable<string> words) =>
        [.. words.Select(word => word.Trim('.', ',', '(', ')', '"', '\'', ';', ':').ToLowerInvariant())
            .Where(word => word.Length >= FewestLetters)];
}
