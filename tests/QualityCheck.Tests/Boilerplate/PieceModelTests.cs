using QualityCheck.Boilerplate;
using QualityCheck.Models;

namespace QualityCheck.Tests.Boilerplate;

public sealed class PieceModelTests
{
    [ModelFact("pieces")]
    public void A_model_that_is_cut_off_is_refused()
    {
        byte[] payload = EmbeddedData.ReadModel("pieces")!;
        Assert.All([0, 1, 100, payload.Length / 2, payload.Length - 1],
            length => Assert.Throws<InvalidDataException>(() => PieceClassifier.Read(payload[..length])));
    }

    [ModelFact("pieces")]
    public void A_model_is_written_as_it_was_read()
    {
        byte[] payload = EmbeddedData.ReadModel("pieces")!;
        Assert.Equal(payload, PieceClassifier.Read(payload).Write());
    }

    [ModelFact("pieces")]
    public void It_cuts_pieces_that_no_cue_names_and_leaves_headings_and_speech()
    {
        const string text = """
            The council of Velmouth voted on Tuesday to close the old quay. The port has until June to say what it will do with the cranes. Want more news like this? The quay opened in 1911 and was paved in 1934.
            The quay is 210 metres long. The council will publish its full report in May. Tap the bell to turn on notifications. The tide table for June lists nine spring tides.
            The mud of the quay holds lead. Helen Novak of the university measured it twice. Got a question? Email tips@echo.example. She found less of it in the outer harbour.
            The cranes stand on rails of 1926. Why The Cranes Matter The cranes of Velmouth can lift forty tons. "Join us on the quay at noon," the mayor told the crowd. The council has asked three firms for their price.
            """;
        Assert.Equal(
            ["Want more news like this?", "Tap the bell to turn on notifications.",
                "Got a question? Email tips@echo.example."],
            ArticleExtractor.Extract(InputDocument.FromText(text)).Removed.Select(span => span.Span.In(text)));
    }

    [Fact]
    public void Pieces_never_overlap_and_stay_within_their_paragraph()
    {
        const string text =
            "The dredgers left on Sunday. Want more news like this? Sign up for our free letter! (Photo: Ann Lee) The "
            + "ferries began to run again at noon. Read more: Port Fees Rise Again";
        int end = 0;
        foreach (RemovedSpan piece in PieceFilter.Find(text, Line.Split(text, text.Length), PieceClassifier.Default,
            CancellationToken.None))
        {
            Assert.InRange(piece.Start, end, text.Length);
            Assert.InRange(piece.Confidence, 0, 1);
            end = piece.Span.End;
        }
        Assert.InRange(end, 1, text.Length);
    }
}
