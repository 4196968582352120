using System.Security.Cryptography;
using System.Text;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>
/// Goes on where a run was cut short. Results stand in the order of the inputs, so that as many documents are done as
/// there are whole lines; each of these lines is held against its document, and the last report is made once more,
/// which tells whether anything else has changed.
/// </summary>
internal sealed class Resumption(FinishedResults finished, QualityChecker checker, ReportDetail detail)
{
    /// <summary>Of a value that differs no more characters are told: a judgement.</summary>
    private const int MostTold = 80;

    /// <summary>The day by which ratings run out moves on while a run rests.</summary>
    private const string Day = "versions.sourceListsAsOf";

    /// <summary>The inputs that are not done yet.</summary>
    /// <param name="inputs">All inputs.</param>
    /// <param name="kept">Is given the result of each that is done.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="UsageException">The results are of other documents, or were made otherwise.</exception>
    public IEnumerable<InputResult> Rest(IEnumerable<InputResult> inputs, Action<CheckResult> kept,
        CancellationToken cancellationToken)
    {
        IEnumerator<InputResult> reading = inputs.GetEnumerator();
        (int Number, string Line, InputDocument Document)? last = null;
        foreach ((int number, string line, CheckResult result) in finished.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!reading.MoveNext())
                throw finished.Refusal(number, "there are fewer documents in the input");
            if (Difference(result, reading.Current) is { } problem)
                throw finished.Refusal(number, problem);
            if (result.IsReport)
                last = (number, line, reading.Current.Document!);
            kept(result);
        }
        if (last is var (at, said, document) && Difference(said, document, cancellationToken) is { } difference)
            throw finished.Refusal(at, difference);
        finished.CutOff();
        return Left(reading);
    }

    private static IEnumerable<InputResult> Left(IEnumerator<InputResult> reading)
    {
        using (reading)
        {
            while (reading.MoveNext())
                yield return reading.Current;
        }
    }

    /// <summary>Why the result is not about the input; null where it is.</summary>
    private static string? Difference(CheckResult result, InputResult input) =>
        result.Id != input.Id
            ? $"it is about '{result.Id}', and the input has '{input.Id}' there; the documents must be the same, in "
                + "the same order"
        : result.Report is not { } report ? null
        : input.Document is not { } document ? $"'{result.Id}' cannot be read any more: {input.Error?.Message}"
        : report.Document.ContentHash != HashOf(document.Content) ? $"'{result.Id}' has changed since"
        : null;

    /// <summary>In what the report differs that is made now; null where in nothing.</summary>
    private string? Difference(string line, InputDocument document, CancellationToken cancellationToken)
    {
        string now = checker.CheckMany([document], cancellationToken).Single().WithDetail(detail).ToJson();
        ReportDifference? difference = now == line
            ? null
            : ReportDifferences.Between(line, now).FirstOrDefault(difference => difference.Path != Day);
        return difference is null
            ? null
            : $"it was made otherwise: {difference.Path} was {Short(difference.Before)} and is now {
                Short(difference.After)}; the settings must be the same";
    }

    private static string Short(string? value) =>
        value is null ? "not there" : value.Length <= MostTold ? value : $"{value.AsSpan(0, MostTold)}…";

    private static string HashOf(string content) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
