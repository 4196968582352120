using System.Runtime.CompilerServices;
using Xunit.v3;

namespace QualityCheck.Tests.Extraction;

/// <summary>
/// A <see cref="LongAttribute">long</see> test that is skipped, visibly, where the WCXB data set is absent.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WcxbFactAttribute : FactAttribute, ITraitAttribute
{
    public WcxbFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Directory.Exists(Wcxb.Folder))
            Skip = "data set extraction/wcxb-dev is absent";
    }

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [LongAttribute.Trait];
}
