using QualityCheck.Training;
using System.Diagnostics;

namespace QualityCheck.Evaluation;

/// <summary>Runs tasks with the default checker, or with the extractor that a task asks for.</summary>
internal sealed class Evaluator(DatasetFolder datasets, int jobs)
{
    private readonly QualityChecker _checker = new QualityCheckerBuilder().UseParallelism(jobs).Build();

    public Measurement Measure(EvaluationTask task, int? limit, bool withIntervals = false)
    {
        if (datasets.Find(task.Dataset) is not { } path)
            return new(task, null, null, 0);
        string digest = DatasetFolder.Digest(path);
        long start = Stopwatch.GetTimestamp();
        Outcome outcome = task.Measure(path, limit, documents => CheckerFor(task).CheckMany(documents),
            withIntervals);
        return new(task, digest, outcome, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private QualityChecker CheckerFor(EvaluationTask task) => task.Extractor is { } extractor
        ? new QualityCheckerBuilder().UseParallelism(jobs).UseExtractor(extractor).Build()
        : _checker;

    /// <summary>The same floors, each raised to what is measured now; those without data stay.</summary>
    public IEnumerable<Floor> Raise(IEnumerable<Floor> floors)
    {
        foreach (var group in floors.GroupBy(floor => (floor.Task, floor.Dataset, floor.Limit)))
        {
            Measurement measured = Measure(EvaluationTasks.Find(group.Key.Task, group.Key.Dataset), group.Key.Limit);
            foreach (Floor floor in group)
                yield return measured is { Outcome: { } outcome, Digest: { } digest }
                    ? floor.RaisedTo(outcome[floor.Figure], digest)
                    : floor;
        }
    }
}
