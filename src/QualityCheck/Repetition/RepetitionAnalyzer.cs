using System.Text.Json.Nodes;

namespace QualityCheck.Repetition;

/// <summary>Finds sentences and paragraphs that return, word for word or nearly so.</summary>
public sealed class RepetitionAnalyzer : IAnalyzer
{
    private const int QuotedLength = 80;

    /// <summary>Repeated words per 100 words → what the score loses. Set by hand on development texts.</summary>
    private static readonly (double Amount, double Loss)[] Loss = [(2, 0), (8, 0.5), (20, 1)];

    /// <inheritdoc/>
    public string Name => "repetition";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => RepetitionRules.All;

    /// <inheritdoc/>
    /// <remarks>
    /// Score <c>repetition</c>: amount in words of later occurrences per 100 words; null for an empty text. Language-independent.
    /// As long as the amount is too small to lower the score, the findings are notes.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Words == 0)
            return new AnalyzerResult().With("repetition", Score.None);
        List<Recurrence> recurrences = ReturningParagraphs.Join(text, RecurrenceFinder.Find(text, cancellationToken));
        Score score = ScoreOf(text, recurrences);
        Severity severity = score.Value < 1 ? Severity.Warning : Severity.Note;
        return new AnalyzerResult { Findings = [.. recurrences.Select(recurrence => FindingOf(text, recurrence, severity))] }.With("repetition", score);
    }

    private static Score ScoreOf(AnnotatedText text, List<Recurrence> recurrences)
    {
        var amounts = recurrences.Where(recurrence => recurrence.Kind != "template")
            .GroupBy(recurrence => recurrence.Kind, (kind, group) => (Name: kind, Amount: 100.0 * group.Sum(r => Words(text, r)) / text.Words))
            .ToList();
        double amount = amounts.Sum(part => part.Amount);
        return Score.Losing(Curve.At(Loss, amount), amounts) with { Amount = amount, Unit = "repeated words per 100 words" };
    }

    private static int Words(AnnotatedText text, Recurrence recurrence)
    {
        int words = 0;
        for (int i = recurrence.Later; i < recurrence.Later + recurrence.Sentences; i++)
            words += text.Sentences[i].Words;
        return words;
    }

    private static Finding FindingOf(AnnotatedText text, Recurrence recurrence, Severity severity)
    {
        TextSpan first = SpanOf(text, recurrence.First, recurrence.Sentences);
        RuleDescriptor rule = RepetitionRules.For(recurrence);
        var evidence = new JsonObject
        {
            ["first"] = new JsonObject { ["start"] = first.Start, ["length"] = first.Length },
            ["similarity"] = recurrence.Similarity,
            ["sentences"] = recurrence.Sentences,
        };
        string what = recurrence.Sentences > 1 ? "This paragraph" : "This sentence";
        string how = recurrence.Kind switch { "exact" => "stood before, word for word", "near" => "stood before with small changes", _ => "follows the pattern of an earlier one" };
        Finding finding = Finding.Of(rule, recurrence.Kind, SpanOf(text, recurrence.Later, recurrence.Sentences), recurrence.Similarity,
            $"{what} {how}: “{Beginning(first.In(text.Text))}”.", evidence);
        return rule.Severity == Severity.None ? finding : finding with { Severity = severity };
    }

    private static TextSpan SpanOf(AnnotatedText text, int sentence, int count) =>
        TextSpan.FromBounds(text.Sentences[sentence].Span.Start, text.Sentences[sentence + count - 1].Span.End);

    private static string Beginning(string passage)
    {
        if (passage.Length <= QuotedLength)
            return passage;
        int cut = passage.LastIndexOf(' ', QuotedLength);
        return passage[..(cut > 0 ? cut : char.IsLowSurrogate(passage[QuotedLength]) ? QuotedLength - 1 : QuotedLength)] + " …";
    }
}
