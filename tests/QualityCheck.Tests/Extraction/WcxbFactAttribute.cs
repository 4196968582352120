using Xunit.Sdk;

namespace QualityCheck.Tests.Extraction;

/// <summary>A <see cref="LongAttribute">long</see> test that is skipped, visibly, where the WCXB data set is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer($"QualityCheck.Tests.{nameof(LongDiscoverer)}", "QualityCheck.Tests")]
public sealed class WcxbFactAttribute : FactAttribute, ITraitAttribute
{
    public WcxbFactAttribute()
    {
        if (!Directory.Exists(Wcxb.Folder))
            Skip = "data set extraction/wcxb-dev is absent";
    }
}
