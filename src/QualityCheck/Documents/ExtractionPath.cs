using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>The way by which an article was found.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExtractionPath>))]
public enum ExtractionPath
{
    /// <summary>The block classifier chose, seeing what the rules said.</summary>
    Classifier,

    /// <summary>The rules chose: there is no classifier, or it left hardly anything.</summary>
    Rules,

    /// <summary>
    /// The rules chose without heeding what the mark-up calls boilerplate, because that left hardly anything.
    /// </summary>
    RelaxedRules,

    /// <summary>All text of the page, because no choice left enough.</summary>
    WholePage,

    /// <summary>The page was beyond the limits of the parser; its tags were stripped and its lines filtered.</summary>
    FlattenedPage,

    /// <summary>The input was text: its lines were filtered, or it was taken as it is.</summary>
    Text,

    /// <summary>The page shows no article; its text stands in the data of a script, such as JSON-LD.</summary>
    ScriptData,

    /// <summary>SmartReader chose, see <see cref="SmartReaderExtractor"/>.</summary>
    SmartReader,
}
