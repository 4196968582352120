using QualityCheck.Training;
using QualityCheck.Evaluation;

namespace QualityCheck.Tests.Floors;

public sealed class FloorTests
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    [Theory]
    [Long]
    [Floors(present: true)]
    [Floors(present: false)]
    public void No_figure_falls_below_its_floor(string task, string dataset)
    {
        string path = FloorsFile.Find(dataset)!, digest = DatasetFolder.Digest(path);
        foreach (var group in FloorsFile.All.Where(floor => floor.Task == task && floor.Dataset == dataset)
            .GroupBy(floor => floor.Limit))
        {
            foreach (Floor floor in group)
                Assert.True(digest == floor.Digest,
                    $"{dataset} is not the data that the floors were measured on: its digest is {digest}, floors.json "
                        + $"has {floor.Digest}");
            Outcome outcome =
                EvaluationTasks.Find(task, dataset).Measure(path, group.Key, documents => Checker.CheckMany(documents));
            Assert.All(group,
                floor =>
                    Assert.True(outcome[floor.Figure] >= floor.Value,
                        $"{task} on {dataset}: {floor.Figure} is {outcome[floor.Figure]}, its floor {floor.Value}"));
        }
    }

    [Fact]
    public void Every_floor_is_a_figure_of_its_task() =>
        Assert.All(FloorsFile.All,
            floor => Assert.Contains(floor.Figure, EvaluationTasks.Find(floor.Task, floor.Dataset).Floored));

    [Fact]
    public void A_floor_is_only_ever_raised_on_the_same_data()
    {
        var floor = new Floor("density", "set", "d1", "rho", 0.5);

        Assert.Equal(0.6, floor.RaisedTo(0.6, "d1").Value);
        Assert.Equal(0.5, floor.RaisedTo(0.4, "d1").Value);
        Assert.Equal(floor with { Digest = "d2", Value = 0.4 }, floor.RaisedTo(0.4, "d2"));
    }
}
