using System.Text.Json.Nodes;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Tests;

/// <summary>What would change a verdict: edits that do, none of them needless.</summary>
public sealed class VerdictLiftTests
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    public static TheoryData<string> Reviewed =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "gold", "articles"), "*.farm.txt")
            .Append(Path.Combine(Repository.Root, "data", "samples", "harbour-accord.txt"))
            .Where(path => Checker.Check(Read(path)).Verdict.Action == VerdictAction.Review)
            .Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Reviewed))]
    public void Left_out_by_hand_the_edits_lift_it_and_none_can_stay(string path)
    {
        InputDocument document = Read(Path.Combine(Repository.Root, path));
        VerdictLift lift = Checker.WhatWouldChange(document)!;
        Assert.Equal(VerdictAction.Review, lift.From);
        Assert.InRange(lift.Checks, 0, 100);
        if (lift.To is null)
        {
            Assert.Empty(lift.Edits);
            Assert.NotEmpty(lift.Remaining);
            return;
        }
        Assert.NotEmpty(lift.Edits);
        Assert.Equal(VerdictAction.Accept, Without(document, lift.Edits));
        Assert.All(lift.Edits, edit => Assert.NotEmpty(edit.Rules));
        Assert.Equal(lift.Edits.OrderBy(edit => edit.Start), lift.Edits);
        if (!lift.IsMinimal || lift.Edits.Count == 1)
            return;
        foreach (LiftingEdit edit in lift.Edits)
            Assert.NotEqual(VerdictAction.Accept, Without(document, lift.Edits.Where(other => other != edit)));
    }

    [Fact]
    public void A_line_on_another_topic_is_the_only_edit_where_it_is_the_only_reason()
    {
        InputDocument document = InputDocument.FromText(Repository.Sample("harbour-accord.txt"));
        LiftingEdit edit = Assert.Single(Checker.WhatWouldChange(document)!.Edits);
        Assert.StartsWith("See also", edit.Text, StringComparison.Ordinal);
        Assert.Equal(edit.Text, document.Content.Substring(edit.Start, edit.Length));
        Assert.Equal(["QC1101"], edit.Rules);
    }

    [Fact]
    public void Pages_are_edited_too()
    {
        string[] sentences = [.. Enumerable.Range(1, 16).Select(i =>
            $"The council of Eastmere paid {i * 117} pounds for bridge {i} on {i} May, treasurer Ada Holm said.")];
        string solid = string.Join("\n", sentences.Select(sentence => $"<p>{sentence}</p>"));
        string guess = string.Concat(Enumerable.Repeat("<p>It <b>may</b> possibly fail &amp; perhaps sink.</p>\n", 4));
        InputDocument document = InputDocument.FromHtml($"<article><h1>Bridges</h1>{solid}{guess}</article>");
        QualityChecker checker = new QualityCheckerBuilder().UsePolicy(Policy.Parse("""
            {"name":"p","version":1,"rules":[{"action":"review","reason":"hedging.unanchored","when":"hedging","below":0.9}]}
            """)).Build();
        VerdictLift lift = checker.WhatWouldChange(document)!;
        Assert.Equal(VerdictAction.Accept, lift.To);
        Assert.All(lift.Edits, edit => Assert.Contains("perhaps sink", edit.Text, StringComparison.Ordinal));
        Assert.All(lift.Edits, edit => Assert.Contains("source", edit.Instead!, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_lifts_it_that_is_said()
    {
        QualityChecker checker = new QualityCheckerBuilder().UsePolicy(Policy.Parse("""
            {"name":"p","version":1,"rules":[{"action":"review","reason":"house.rule","when":"document.words","above":0}]}
            """)).Build();
        InputDocument document = InputDocument.FromText("It may rain. The council of Eastmere met on 5 May 2024.");
        VerdictLift lift = checker.WhatWouldChange(document)!;
        Assert.Null(lift.To);
        Assert.Equal(["house.rule"], lift.Remaining);
        QualityReport report = checker.Check(document);
        Assert.Contains("Nothing among its findings lifts the review",
            string.Concat(TextReport.Lines(report, document, lift)), StringComparison.Ordinal);
        JsonNode json = JsonNode.Parse((StatementOfReasons.Of(report, document) with { WhatWouldChange = lift }).ToJson())!;
        Assert.Equal("review", (string?)json["whatWouldChange"]!["from"]);
    }

    [Fact]
    public void A_rejection_is_lifted_to_whatever_is_milder()
    {
        QualityChecker strict = new QualityCheckerBuilder().UsePolicy(Policy.Parse("""
            {"name":"p","version":1,"evidence":"a test","calibration":{"n":300,"falseRejects":0,"bound":0.01,
              "confidence":0.95,"date":"2026-11-29","source":"a test"},"rules":[
              {"action":"reject","reason":"hedging.unanchored","all":[{"when":"quality","below":0.3},
                {"when":"hedging","below":0.3},{"when":"repetition","below":0.3}]},
              {"action":"review","reason":"house.rule","when":"document.words","above":0}]}
            """)).Build();
        InputDocument document = InputDocument.FromText(Repository.Sample("energy-forum.txt"));
        VerdictLift lift = strict.WhatWouldChange(document)!;
        Assert.Equal((VerdictAction.Reject, VerdictAction.Review), (lift.From, lift.To));
    }

    [Fact]
    public void Only_Review_and_Reject_are_lifted()
    {
        Assert.Null(Checker.WhatWouldChange(InputDocument.FromText(Repository.Sample("energy-forum-solid.txt"))));
        Assert.Null(Checker.WhatWouldChange(InputDocument.FromText("It may rain.")));
        InputDocument document = InputDocument.FromText("It may rain.");
        Assert.Throws<ArgumentException>(
            () => Checker.WhatWouldChange(document, Checker.Check(document).WithDetail(ReportDetail.Findings)));
    }

    [Fact]
    public void The_same_document_gets_the_same_answer()
    {
        InputDocument document = InputDocument.FromText(Repository.Sample("energy-forum.txt"));
        VerdictLift one = Checker.WhatWouldChange(document)!,
            other = Checker.WhatWouldChange(document, Checker.Check(document))!;
        Assert.Equal(one.Edits.Select(edit => (edit.Start, edit.Length)), other.Edits.Select(edit => (edit.Start, edit.Length)));
    }

    /// <summary>The verdict of the document without the edits, cut out by hand.</summary>
    private static VerdictAction Without(InputDocument document, IEnumerable<LiftingEdit> edits)
    {
        var left = document.Content.ToCharArray().Select(character => (char?)character).ToArray();
        foreach (LiftingEdit edit in edits)
            Array.Fill(left, null, edit.Start, edit.Length);
        return Checker.Check(InputDocument.FromText(string.Concat(left))).Verdict.Action;
    }

    private static InputDocument Read(string path) => InputDocument.FromText(File.ReadAllText(path));
}
