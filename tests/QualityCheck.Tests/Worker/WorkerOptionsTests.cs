using QualityCheck.Worker;

namespace QualityCheck.Tests.Worker;

public sealed class WorkerOptionsTests
{
    [Fact]
    public void The_defaults_contradict_nothing() => Assert.Empty(new WorkerOptions().Mistakes());

    [Fact]
    public void Each_mistake_is_told_and_no_password()
    {
        string[] mistakes =
        [
            .. new WorkerOptions
            {
                Broker = "http://me:hush@a.example",
                Name = "a b",
                Prefetch = 0,
                MostMessageBytes = 5,
            }.Mistakes(),
        ];
        Assert.Equal(4, mistakes.Length);
        Assert.DoesNotContain(mistakes, mistake => mistake.Contains("hush", StringComparison.Ordinal));
    }
}
