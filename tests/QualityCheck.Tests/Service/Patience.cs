namespace QualityCheck.Tests.Service;

/// <summary>So long a test waits for a connection; a hang fails it.</summary>
internal static class Patience
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Ends a minute from now, and with the test.</summary>
    public static CancellationToken Token
    {
        get
        {
            var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            source.CancelAfter(Minute);
            return source.Token;
        }
    }
}
