using QualityCheck.Boilerplate;
using QualityCheck.Models;

namespace QualityCheck.Tests.Boilerplate;

public sealed class PieceModelTests
{
    [ModelFact("pieces")]
    public void A_model_that_is_cut_off_is_refused()
    {
        byte[] payload = EmbeddedData.ReadModel("pieces")!;
        Assert.All([0, 1, 100, payload.Length / 2, payload.Length - 1], length => Assert.Throws<InvalidDataException>(() => PieceClassifier.Read(payload[..length])));
    }

    [ModelFact("pieces")]
    public void A_model_is_written_as_it_was_read()
    {
        byte[] payload = EmbeddedData.ReadModel("pieces")!;
        Assert.Equal(payload, PieceClassifier.Read(payload).Write());
    }

    [Fact]
    public void Pieces_never_overlap_and_stay_within_their_paragraph()
    {
        const string text = "The dredgers left on Sunday. Want more news like this? Sign up for our free letter! (Photo: Ann Lee) The ferries began to run again at noon. Read more: Port Fees Rise Again";
        int end = 0;
        foreach (RemovedSpan piece in PieceFilter.Find(text, Line.Split(text, text.Length), PieceClassifier.Default, CancellationToken.None))
        {
            Assert.InRange(piece.Start, end, text.Length);
            Assert.InRange(piece.Confidence, 0, 1);
            end = piece.Span.End;
        }
        Assert.InRange(end, 1, text.Length);
    }
}
