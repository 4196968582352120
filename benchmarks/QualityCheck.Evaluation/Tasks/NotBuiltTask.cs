namespace QualityCheck.Evaluation.Tasks;

/// <summary>A task with data whose room of the library is not built yet.</summary>
internal sealed record NotBuiltTask(string Name, string Dataset) : EvaluationTask(Name, Dataset)
{
    public override IReadOnlyList<string> Headline => [];

    public override string? Pending => "not built yet";

    public override Outcome Measure(string path, int? limit,
        Func<IEnumerable<InputDocument>, IEnumerable<CheckResult>> check) =>
        throw new NotSupportedException($"{Name} is not built yet");
}
