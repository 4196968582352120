namespace QualityCheck.Benchmarks;

/// <summary>What a peer marks as hedges, and what a pass took it.</summary>
/// <param name="Marks">For every sentence start and end of each mark.</param>
/// <param name="ProcessorSeconds">Processor time of a pass, of all threads.</param>
internal sealed record HedgeMarks(int[][][] Marks, double ProcessorSeconds);
