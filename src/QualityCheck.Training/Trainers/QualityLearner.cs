namespace QualityCheck.Training;

/// <summary>How a team's quality model is to be learned.</summary>
internal enum QualityLearner
{
    Auto,
    Logistic,
    Trees,
}
