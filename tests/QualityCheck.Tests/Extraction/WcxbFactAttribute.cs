namespace QualityCheck.Tests.Extraction;

/// <summary>A test that is skipped, visibly, where the WCXB data set is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WcxbFactAttribute : FactAttribute
{
    public WcxbFactAttribute()
    {
        if (!Directory.Exists(Wcxb.Folder))
            Skip = "data set extraction/wcxb-dev is absent";
    }
}
