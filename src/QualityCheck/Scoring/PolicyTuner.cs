namespace QualityCheck.Scoring;

/// <summary>
/// Finds how far a policy may reject by a team's own decisions. The thresholds are tried in an order that is fixed
/// before a label is read, from the safest on, and the first whose exact bound is above what is allowed ends the
/// search: so tested, the bound holds for the one that is chosen without a correction for the number tried
/// (fixed-sequence testing in A. N. Angelopoulos, S. Bates, E. J. Candès, M. I. Jordan, L. Lei: Learn then Test, arXiv
/// 2110.01052). It holds for documents of the kind that was labelled, and if the policy's own thresholds were not
/// chosen by these labels.
/// </summary>
public static class PolicyTuner
{
    /// <summary>So many steps lead from rejecting nothing to the policy's own thresholds for Review: hundredths are
    /// finer than any score is.</summary>
    private const int Steps = 100;

    /// <summary>Tunes a policy. Its rules that reject, if any, give way to the one that is found.</summary>
    /// <param name="policy">The policy, with rules for Review by the scores of at least two analyzers.</param>
    /// <param name="labels">The documents, each once.</param>
    /// <param name="options">What to keep to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share or the confidence is none.</exception>
    /// <exception cref="PolicyException">The policy has no rules for Review by scores of two analyzers, or a score that
    /// is named has none.</exception>
    public static PolicyTuningResult Tune(Policy policy, IReadOnlyList<LabelledInput> labels,
        PolicyTuningOptions options)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(options);
        if (options.MaxFalseReject is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.MaxFalseReject, "no share of false rejects");
        if (options.Confidence is not (>= 0.5 and < 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.Confidence, "no confidence");
        var path = new RejectionPath(policy, options, Steps);
        int[] kept = FirstSteps(path, labels.Where(label => label.Decision != VerdictAction.Reject));
        int[] rejected = FirstSteps(path, labels.Where(label => label.Decision == VerdictAction.Reject));
        int last = 0;
        while (last < Steps && Bound(last + 1) <= options.MaxFalseReject)
            last++;
        var result = new PolicyTuningResult
        {
            Kept = kept.Length,
            Rejected = rejected.Length,
            FalseRejects = Within(kept, last),
            TrueRejects = Within(rejected, last),
            Bound = Bound(last),
        };
        return result.TrueRejects == 0
            ? result with { MoreLabels = More(kept, rejected, options), Refusal = Refusal(kept, rejected, options) }
            : result with
            {
                Quality = path.Quality(last),
                Policy = path.At(last, new PolicyCalibration(kept.Length, result.FalseRejects,
                    Math.Ceiling(result.Bound * 1e6) / 1e6, options.Confidence, options.Date, options.Source)),
            };

        double Bound(int step) =>
            kept.Length == 0 ? 1 : ClopperPearson.Upper(Within(kept, step), kept.Length, options.Confidence);
    }

    /// <summary>The step from which on each document is rejected, for what a step rejects all later ones do.</summary>
    private static int[] FirstSteps(RejectionPath path, IEnumerable<LabelledInput> labels) =>
        [.. labels.Select(label => FirstStep(path, label.Input))];

    private static int FirstStep(RejectionPath path, PolicyInput input)
    {
        int low = 0, high = Steps + 1;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (path.Rejects(middle, input))
                high = middle;
            else
                low = middle;
        }
        return high;
    }

    private static int Within(int[] firstSteps, int step) => firstSteps.Count(first => first <= step);

    /// <summary>What the first step that rejects what the team does rejects of what it keeps.</summary>
    private static int FirstFalseRejects(int[] kept, int[] rejected) =>
        rejected.Append(Steps + 1).Min() is <= Steps and var first ? Within(kept, first) : 0;

    /// <summary>The labels that are missing for the first step that rejects what the team does.</summary>
    private static int? More(int[] kept, int[] rejected, PolicyTuningOptions options)
    {
        int? needed = ClopperPearson.Trials(FirstFalseRejects(kept, rejected), options.MaxFalseReject,
            options.Confidence);
        return needed - kept.Length is > 0 and var more ? more : null;
    }

    private static string Refusal(int[] kept, int[] rejected, PolicyTuningOptions options)
    {
        if (More(kept, rejected, options) is not { } more)
            return "no document that the team rejects is rejected by the policy, however far it goes: its rules for "
                + "Review see nothing in them; more labels of this kind change nothing";
        int falseRejects = FirstFalseRejects(kept, rejected);
        string tried = falseRejects == 0 ? "" : FormattableString.Invariant(
            $", for {falseRejects} of them would be rejected as soon as anything is");
        return FormattableString.Invariant($"{kept.Length} labelled documents that must not be rejected are too few ")
            + FormattableString.Invariant($"to bound false rejects by {options.MaxFalseReject} with confidence ")
            + FormattableString.Invariant($"{options.Confidence}{tried}: {more} more are needed, none of them ")
            + "falsely rejected";
    }
}
