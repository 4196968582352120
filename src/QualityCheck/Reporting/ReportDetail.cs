namespace QualityCheck;

/// <summary>How much a report holds.</summary>
public enum ReportDetail
{
    /// <summary>The findings that are charged, the scores and the verdict.</summary>
    Findings,

    /// <summary>Also the text, the annotations, the sentences and the findings that are charged to nobody.</summary>
    Full,
}
