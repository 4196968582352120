using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using QualityCheck.Scoring;

namespace QualityCheck.Tests;

/// <summary>What listeners of .NET's diagnostics hear of a check, and that nothing of a document is in it.</summary>
public sealed class TelemetryTests
{
    private const string Text = "Perhaps the parrot might speak.", Url = "https://parrot.example/words", Id = "parrot-7";

    [Fact]
    public void A_check_is_counted_by_what_came_of_it()
    {
        var heard = new ConcurrentQueue<(string Instrument, string Tags, double Value)>();
        using MeterListener listener = Listen(heard);
        string policy = $"counted-{Guid.NewGuid():N}";
        QualityChecker checker = new QualityCheckerBuilder().UsePolicy(Policy.Parse(
            $$"""{"name":"{{policy}}","version":1,"rules":[{"action":"abstain","reason":"house.{{policy}}","when":"document.words","above":0}]}"""))
            .Build();
        checker.Check(Document);
        Assert.Contains(heard, one => one is { Instrument: "qualitycheck.verdicts", Value: 1 }
            && one.Tags == $"qualitycheck.action=abstain qualitycheck.policy={policy}@1");
        Assert.Contains(heard, one => one is { Instrument: "qualitycheck.abstentions", Value: 1 }
            && one.Tags == $"qualitycheck.reason=house.{policy}");
        Assert.Contains(heard, one => one.Instrument == "qualitycheck.documents"
            && one.Tags.StartsWith("qualitycheck.kind=text qualitycheck.genre=", StringComparison.Ordinal));
        Assert.Contains(heard, one => one is { Instrument: "qualitycheck.findings", Tags: "qualitycheck.rule=QC2001" });
        Assert.Contains(heard, one => one is
            { Instrument: "qualitycheck.check.duration", Tags: "qualitycheck.kind=text", Value: > 0 });
        Assert.DoesNotContain(heard, one => OfDocument(one.Tags));
    }

    [Fact]
    public void What_fails_is_counted_by_its_code()
    {
        var heard = new ConcurrentQueue<(string Instrument, string Tags, double Value)>();
        using MeterListener listener = Listen(heard);
        string code = $"code-{Guid.NewGuid():N}";
        Assert.False(QualityChecker.CreateDefault().CheckMany([InputResult.Failed("a", code, "gone")]).Single().IsReport);
        Assert.Contains(heard, one => one is { Instrument: "qualitycheck.errors", Value: 1 }
            && one.Tags == $"qualitycheck.code={code}");
    }

    [Fact]
    public void A_check_is_an_activity_of_its_caller()
    {
        using var caller = new Activity("caller");
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "QualityCheck",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        caller.Start();
        QualityChecker.CreateDefault().Check(Document);
        Activity check = Assert.Single(ended, activity => activity.TraceId == caller.TraceId);
        Assert.Equal("check", check.OperationName);
        Assert.Equal(["qualitycheck.kind", "qualitycheck.action", "qualitycheck.words"],
            check.TagObjects.Select(tag => tag.Key));
        Assert.DoesNotContain(check.TagObjects, tag => OfDocument($"{tag.Value}"));
    }

    [Fact]
    public void What_would_change_is_one_check_however_many_it_tries()
    {
        var heard = new ConcurrentQueue<(string Instrument, string Tags, double Value)>();
        using MeterListener listener = Listen(heard);
        string policy = $"tried-{Guid.NewGuid():N}";
        QualityChecker checker = new QualityCheckerBuilder().UsePolicy(Policy.Parse(
            $$"""{"name":"{{policy}}","version":1,"rules":[{"action":"review","reason":"house.{{policy}}","when":"document.words","above":0}]}"""))
            .Build();
        checker.WhatWouldChange(Document);
        Assert.Single(heard, one => one.Tags.Contains(policy, StringComparison.Ordinal));
    }

    private static InputDocument Document => InputDocument.FromText(Text) with { Id = Id, Url = Url };

    private static bool OfDocument(string tags) => tags.Contains("parrot", StringComparison.OrdinalIgnoreCase);

    private static MeterListener Listen(ConcurrentQueue<(string, string, double)> heard)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == "QualityCheck")
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        listener.Start();
        return listener;

        void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            heard.Enqueue((instrument.Name, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")),
                value));
    }
}
