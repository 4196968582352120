namespace QualityCheck.Credibility;

/// <summary>How the name of a host resembles a brand's.</summary>
public enum BrandResemblance
{
    /// <summary>The same label on another suffix: <c>example.com.co</c> beside <c>example.com</c>.</summary>
    OtherSuffix,

    /// <summary>Letters that look alike: <c>examp1e.com</c>, <c>exarnple.com</c>, or Cyrillic ones.</summary>
    LookAlike,

    /// <summary>
    /// One letter more, less, another, or two neighbours exchanged, where the brand's label has six letters or more.
    /// </summary>
    OneLetterOff,
}
