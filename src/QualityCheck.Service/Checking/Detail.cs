namespace QualityCheck.Service;

/// <summary>How much of a report the answer holds, as a caller says it.</summary>
internal static class Detail
{
    public const string Findings = "findings";

    /// <exception cref="BadHttpRequestException">It is neither findings nor full.</exception>
    public static ReportDetail Of(string word) => word switch
    {
        Findings => ReportDetail.Findings,
        "full" => ReportDetail.Full,
        _ => throw new BadHttpRequestException("'detail' is findings or full."),
    };
}
