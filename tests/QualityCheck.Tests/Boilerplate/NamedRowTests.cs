using QualityCheck.Boilerplate;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Tests.Boilerplate;

public sealed class NamedRowTests
{
    private const string Text = """
        Home
        The council will close the northern pier until the dredgers return on Monday. Read more: Ferries Are Late
        Share
        """;

    private enum Name
    {
        First,
        Pair,
        Last = Pair + 2,
        Count,
    }

    [Fact]
    public void A_feature_out_of_turn_is_an_error()
    {
        Assert.Equal([1, 2, 3, 0], Filled((int)Name.Count, values =>
        {
            var row = new NamedRow<Name>(values);
            row.Add(Name.First, 1);
            row.Add(Name.Pair, [2, 3]);
            row.Add(Name.Last, false);
        }));
        Assert.Throws<InvalidOperationException>(() => Filled((int)Name.Count, values =>
        {
            var row = new NamedRow<Name>(values);
            row.Add(Name.First, 1);
            row.Add(Name.Last, 2);
        }));
        Assert.Throws<InvalidOperationException>(() => Filled((int)Name.Count, values =>
        {
            var row = new NamedRow<Name>(values);
            row.Add(Name.First, 1);
            row.Add(Name.First, 2);
        }));
    }

    [Fact]
    public void Every_feature_of_a_line_is_filled_in_once()
    {
        var part = new LineLexicon.Part(0, new LinearModel(0, 1, new sbyte[LineWords.Buckets]));
        var rows = new LineRows(Text, Line.Split(Text, Text.Length), new LineLexicon(part, part),
            CancellationToken.None);
        for (int line = 0; line < rows.Lines; line++)
            Assert.DoesNotContain(Filled(LineRows.Count, values => rows.Fill(line, values)), float.IsNaN);
    }

    [Fact]
    public void Every_feature_of_a_piece_is_filled_in_once()
    {
        var reading = new PieceReading(new LinearModel(0, 1, new sbyte[PieceBuckets.Count]),
            new Lazy<WordCounts>(() => new WordCounts(Text)));
        reading.Read(Text, Line.Split(Text, Text.Length)[1]);
        Assert.NotEmpty(reading.Candidates);
        foreach (PieceCandidate piece in reading.Candidates)
            Assert.DoesNotContain(
                Filled(PieceRow.Count, values => PieceRow.Fill(reading, piece, 0, values)), float.IsNaN);
    }

    /// <summary>
    /// The features; not a number where one was left out, and an error where there are more than were counted.
    /// </summary>
    internal static float[] Filled(int count, Action<FeatureRow> fill)
    {
        float[] values = [.. Enumerable.Repeat(float.NaN, count + 1)];
        fill(new FeatureRow(values, 0, 1));
        Assert.Equal(float.NaN, values[count]);
        return values[..count];
    }
}
