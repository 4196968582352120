using System.Collections.Immutable;
using QualityCheck.Reporting;

namespace QualityCheck;

/// <summary>
/// Looks for a small set of edits among the findings of a document that lifts its verdict, by checking the edited
/// document again. Deterministic: the weightiest edits first, as many as it takes, then each that is not needed is
/// taken back.
/// </summary>
internal sealed class VerdictLifting
{
    /// <summary>So many checks are made at most: some seconds for a long article; a judgement.</summary>
    internal const int MostChecks = 100;

    /// <summary>So many counts are tried between too few edits and too many: a judgement.</summary>
    private const int Tries = 16;

    private readonly InputDocument _document;
    private readonly VerdictAction _from;
    private readonly Func<InputDocument, QualityReport> _check;
    private readonly ImmutableArray<EditCandidate> _candidates;
    private int _checks;
    private Verdict _last;
    private ImmutableArray<string> _remaining;

    /// <param name="document">The document.</param>
    /// <param name="report">Its report, in full detail.</param>
    /// <param name="check">Checks an edited document.</param>
    public VerdictLifting(InputDocument document, QualityReport report, Func<InputDocument, QualityReport> check)
    {
        (_document, _from, _check) = (document, report.Verdict.Action, check);
        (_last, _remaining) = (report.Verdict, report.Verdict.Reasons);
        _candidates = EditCandidates.Of(document, report);
    }

    public VerdictLift Find()
    {
        ImmutableArray<EditCandidate>? enough = Shortest();
        var lift = new VerdictLift { From = _from, Checks = _checks };
        if (enough is not { IsEmpty: false } edits)
            return lift with { Remaining = _remaining };
        (ImmutableArray<EditCandidate> needed, bool isMinimal, VerdictAction to) = Pruned(edits);
        return lift with
        {
            To = to,
            Edits = [.. needed.OrderBy(edit => edit.Cuts[0].Start).Select(edit => edit.ToEdit(_document))],
            IsMinimal = isMinimal,
            Checks = _checks,
        };
    }

    /// <summary>
    /// The shortest beginning of the candidates that lifts the verdict, as far as doubling and halving find it; null
    /// where none does.
    /// </summary>
    private ImmutableArray<EditCandidate>? Shortest()
    {
        int enough = 1, few = 0;
        while (enough < _candidates.Length && Lifted(_candidates[..enough]) is null)
            (few, enough) = (enough, enough * 2);
        if (enough >= _candidates.Length)
        {
            enough = _candidates.IsEmpty || Lifted(_candidates) is not null ? _candidates.Length : Between(few);
            if (enough == 0)
                return null;
        }
        while (enough - few > 1)
        {
            int middle = (few + enough) / 2;
            if (Lifted(_candidates[..middle]) is null)
                few = middle;
            else
                enough = middle;
        }
        return _candidates[..enough];
    }

    /// <summary>
    /// Where all edits leave too little to be judged, or nothing beside what was not charged, fewer may lift the
    /// verdict: how many, of some tried at even distances; 0 where none does.
    /// </summary>
    private int Between(int few)
    {
        _remaining = _last.Reasons;
        int step = Math.Max(1, (_candidates.Length - few) / Tries);
        for (int count = _candidates.Length - 1; count > few; count -= step)
        {
            if (Lifted(_candidates[..count]) is not null)
                return count;
        }
        return 0;
    }

    /// <summary>
    /// The edits without those that are not needed, the lightest tried first, again and again until each is.
    /// </summary>
    private (ImmutableArray<EditCandidate> Needed, bool IsMinimal, VerdictAction To) Pruned(
        ImmutableArray<EditCandidate> edits)
    {
        VerdictAction? to = null;
        for (bool again = true; again && edits.Length > 1;)
        {
            again = false;
            foreach (EditCandidate edit in edits.Reverse().Where(_ => edits.Length > 1))
            {
                if (_checks >= MostChecks - 1)
                    return (edits, false, to ?? Lifted(edits)!.Value);
                if (Lifted(edits.Remove(edit)) is { } still)
                    (edits, to, again) = (edits.Remove(edit), still, true);
            }
        }
        return (edits, true, to ?? Lifted(edits)!.Value);
    }

    /// <summary>The milder verdict of the document without these; null where it is none, as an abstention.</summary>
    private VerdictAction? Lifted(ImmutableArray<EditCandidate> edits)
    {
        _checks++;
        _last = _check(_document.Without(edits.SelectMany(edit => edit.Cuts))).Verdict;
        return _last.Action != VerdictAction.Abstain && _last.Action < _from ? _last.Action : null;
    }
}
