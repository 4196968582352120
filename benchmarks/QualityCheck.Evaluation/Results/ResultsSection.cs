namespace QualityCheck.Evaluation.Results;

/// <summary>A section of <c>benchmarks/RESULTS.md</c> and the command that prints its tables.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Program">The program of the same build that measures.</param>
/// <param name="Command">Its arguments; <c>#</c> stands for <see cref="Number"/>.</param>
/// <param name="Lead">What is measured, on what, and how to read it: no figure that a run would change.</param>
internal sealed record ResultsSection(string Name, string Title, string Program, string Command, string Lead)
{
    public const string Evaluation = "QualityCheck.Evaluation", Benchmarks = "QualityCheck.Benchmarks";

    /// <summary>How much is measured (pages, minutes, …) unless the command line says otherwise.</summary>
    public int? Number { get; init; }

    /// <summary>The data sets it reads whose digests no table of it tells.</summary>
    public IReadOnlyList<string> Datasets { get; init; } = [];
}
