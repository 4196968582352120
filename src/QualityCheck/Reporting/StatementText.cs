using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>A statement of reasons for people.</summary>
internal static class StatementText
{
    public static IEnumerable<TextLine> Lines(StatementOfReasons statement) =>
    [
        TextLine.Heading("Statement of reasons"),
        .. About(statement),
        TextLine.Empty,
        .. Reasons(statement),
        .. Quality(statement),
        .. WhatWouldChange(statement),
        .. Redress(statement),
        .. Provenance(statement),
    ];

    private static IEnumerable<TextLine> About(StatementOfReasons statement)
    {
        string? title = statement.Title is { } given ? $"\"{given}\"" : null;
        IEnumerable<string?> names = [statement.Id, title, statement.Url];
        yield return Plain($"Document: {string.Join(" · ", names.OfType<string>().DefaultIfEmpty("-"))}");
        yield return TextLine.Of(new TextSegment("Decision: "),
            new TextSegment(KebabCase.Of(statement.Action), TextReport.Style(statement.Action)),
            new TextSegment(VisibleText.Of($": {Meaning(statement.Action)} Policy {statement.Policy}.")))
            with { Hang = 2 };
        yield return Plain(statement.Reviewed
            ? "Found by software; decided by a person."
            : "Found and decided by software; no person has looked at it.");
        yield return Plain("It is about the text and its sourcing. It does not say that anything in it is untrue.");
    }

    private static string Meaning(VerdictAction action) => action switch
    {
        VerdictAction.Accept => "no objection was found.",
        VerdictAction.Abstain => "the text cannot be judged.",
        VerdictAction.Review => "a person should look at it.",
        _ => "it is turned down.",
    };

    private static IEnumerable<TextLine> Reasons(StatementOfReasons statement)
    {
        if (statement.Reasons.Count == 0)
            yield break;
        yield return TextLine.Heading("Reasons");
        foreach ((int index, StatementReason reason) in statement.Reasons.Index())
        {
            string figure = reason is { Amount: { } amount, Unit: { } unit } ? $" {Shown.Amount(amount)} {unit}." : "";
            string number = FormattableString.Invariant($"  {index + 1}. ");
            yield return TextLine.Of(new TextSegment($"{number}{VisibleText.Of(reason.Sentence + figure)}"),
                new TextSegment($"  ({VisibleText.Of(reason.Code)})", TextStyle.Dim)) with { Hang = 5 };
            if (reason.Rules.Count > 0)
                yield return Plain($"Rules: {string.Join(", ", reason.Rules.Select(Name))}.").Indented(5);
            foreach (StatementQuote quote in reason.Quotes)
            {
                yield return Plain($"{quote.Rule}: {quote.Message}").Indented(5);
                if (quote.Text.Length > 0)
                    yield return TextLine.Of(new TextSegment($"\"{VisibleText.Of(quote.Text)}\"", TextStyle.Dim))
                        .Indented(7);
            }
        }
        yield return TextLine.Empty;
    }

    private static string Name(StatementRule rule) =>
        FormattableString.Invariant($"{rule.Id} {rule.Title} ({rule.Findings})");

    private static IEnumerable<TextLine> Quality(StatementOfReasons statement)
    {
        if (statement.Quality is not { Value: { } value, Baseline: { } baseline, LogOdds: { } logOdds } quality)
            yield break;
        yield return TextLine.Heading($"Quality {Shown.Share(value)} (0 to 1, 1 is good)");
        string parts = string.Concat(quality.Contributions.Select(part => $", {Shown.Part(part)}"));
        yield return Plain(FormattableString.Invariant($"Log-odds {logOdds:0.##} from {baseline:0.##}{parts}."))
            .Indented(2);
        yield return TextLine.Empty;
    }

    private static IEnumerable<TextLine> WhatWouldChange(StatementOfReasons statement) =>
        statement.WhatWouldChange is { } lift ? VerdictLiftText.Lines(lift, placeOf: null).Append(TextLine.Empty) : [];

    private static IEnumerable<TextLine> Redress(StatementOfReasons statement)
    {
        if (statement.Redress.Count == 0)
            yield break;
        yield return TextLine.Heading("What you can do");
        foreach (string sentence in statement.Redress)
            yield return Plain($"- {sentence}").Indented(2);
        yield return TextLine.Empty;
    }

    private static IEnumerable<TextLine> Provenance(StatementOfReasons statement)
    {
        yield return TextLine.Heading("What it rests on");
        yield return Plain($"library {statement.Versions.Library}").Indented(2);
        yield return Plain($"models {statement.Versions.Models}").Indented(2);
        yield return Plain($"content {statement.ContentHash}").Indented(2);
        yield return Plain($"text {statement.TextHash}").Indented(2);
    }

    private static TextLine Plain(string text) => TextLine.Of(new TextSegment(VisibleText.Of(text))) with { Hang = 2 };
}
