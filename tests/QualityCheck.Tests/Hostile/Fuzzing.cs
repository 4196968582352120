namespace QualityCheck.Tests.Hostile;

/// <summary>
/// Checks documents by their numbers: each ends in a sound report, before long. A failure names the number, which gives
/// the same document again.
/// </summary>
internal static class Fuzzing
{
    /// <summary>
    /// So much processor time of all tests together none of these small documents takes, unless it hangs: while others
    /// train models beside it, one has waited for twenty seconds of theirs.
    /// </summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>A checker that asks no second opinion, which takes a third of the time of such small pages.</summary>
    private static readonly QualityChecker Single = new QualityCheckerBuilder()
        .UseExtraction(ExtractionOptions.Default with { SecondOpinion = SecondOpinion.Never })
        .UseLimits(new Limits { TimeBudget = TimeSpan.FromHours(1) }).Build();

    /// <summary>Of so many documents one is looked at wholly.</summary>
    private const int WholeStep = 8;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    /// <summary>Checks so many documents.</summary>
    public static void Run(int first, int count, Func<int, InputDocument> document) =>
        Run(Enumerable.Range(first, count), number => AssertSound(document(number), number % WholeStep == 0));

    /// <summary>Does the work for each number until there is none left.</summary>
    public static void Run(IEnumerable<int> numbers, Action<int> work)
    {
        int now = 0;
        Task all = Task.Factory.StartNew(() =>
        {
            foreach (int number in numbers)
            {
                Volatile.Write(ref now, number);
                try
                {
                    work(number);
                }
                catch (Exception failure)
                {
                    throw new InvalidOperationException($"number {number}: {failure.Message}", failure);
                }
            }
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        (int seen, TimeSpan since) = (0, ProcessorTime.Used);
        while (Task.WaitAny([all], Poll) < 0)
        {
            if (Volatile.Read(ref now) is var at && at != seen)
                (seen, since) = (at, ProcessorTime.Used);
            Assert.True(ProcessorTime.Used - since < Hang * Environment.ProcessorCount, $"number {seen} hangs");
        }
        all.GetAwaiter().GetResult();
    }

    /// <summary>The report of the document keeps what every report keeps.</summary>
    /// <param name="document">The document.</param>
    /// <param name="wholly">Whether its JSON and its article are looked at, too, which takes as long again.</param>
    public static void AssertSound(InputDocument document, bool wholly)
    {
        if (!wholly)
        {
            ReportInvariants.AssertSound(document, Single.Check(document));
            return;
        }
        ReportInvariants.AssertHold(document, ProcessorTime.UnhurriedChecker.Check(document));
        ReportInvariants.AssertHold(document, ArticleExtractor.Extract(document));
    }
}
