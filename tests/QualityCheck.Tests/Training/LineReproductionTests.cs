using QualityCheck.Models;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

/// <summary>Apart from <see cref="ReproductionTests"/>, as it takes as long as those together: so they run side by
/// side.</summary>
public sealed class LineReproductionTests
{
    [DatasetFact("flatlines/wcxb.dev.jsonl.gz", model: "lines")]
    public void The_line_model_comes_out_of_its_data_again() =>
        Assert.Equal(EmbeddedData.ReadModel("lines"),
            LineTrainer.Learn(LineTrainer.Read(DatasetFolder.Default)).Write());
}
