using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>The kind of text: what is a fault in news is none in an opinion, a recipe or a poem.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Genre>))]
public enum Genre
{
    /// <summary>None of the others, or unsure.</summary>
    Other,

    /// <summary>A news report.</summary>
    News,

    /// <summary>Opinion, editorial, essay.</summary>
    Opinion,

    /// <summary>Satire.</summary>
    Satire,

    /// <summary>A press release.</summary>
    PressRelease,

    /// <summary>Instructions.</summary>
    HowTo,

    /// <summary>A review of a work or product, or of several.</summary>
    Review,

    /// <summary>A page that offers a product or a service.</summary>
    Product,

    /// <summary>A forum thread or questions and answers.</summary>
    Forum,

    /// <summary>A live blog.</summary>
    Liveblog,

    /// <summary>A list or listing.</summary>
    List,

    /// <summary>A recipe.</summary>
    Recipe,

    /// <summary>Results, standings, tables of figures.</summary>
    Results,

    /// <summary>Terms, statutes, policies.</summary>
    Legal,

    /// <summary>An obituary.</summary>
    Obituary,

    /// <summary>Fiction or poetry.</summary>
    Fiction,

    /// <summary>An explanatory or reference text, documentation included.</summary>
    Explainer,
}
