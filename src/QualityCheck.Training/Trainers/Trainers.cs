namespace QualityCheck.Training;

/// <summary>Every model of the library and how it is trained: the same data give the same bytes.</summary>
internal static class Trainers
{
    public static IReadOnlyDictionary<string, Func<DatasetFolder, TrainedModel>> All { get; } =
        new SortedDictionary<string, Func<DatasetFolder, TrainedModel>>(StringComparer.Ordinal)
        {
            ["blocks"] = BlockTrainer.Train,
            ["claims"] = ClaimTrainer.Train,
            ["clickbait"] = ClickbaitTrainer.Train,
            ["credibility"] = CredibilityTrainer.Train,
            ["entities"] = EntityTrainer.Train,
            ["frequencies"] = FrequencyTrainer.Train,
            ["genre"] = GenreTrainer.Train,
            ["heads"] = HeadTrainer.Train,
            ["hedges"] = HedgeTrainer.Train,
            ["lines"] = LineTrainer.Train,
            ["pieces"] = PieceTrainer.Train,
            ["quality"] = QualityTrainer.Train,
            ["repetition"] = RestatementTrainer.Train,
            ["suffixes"] = SuffixListCompiler.Compile,
            ["tagger"] = TaggerTrainer.Train,
        };
}
