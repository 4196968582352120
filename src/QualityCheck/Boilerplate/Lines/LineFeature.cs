namespace QualityCheck.Boilerplate;

/// <summary>What the classifier is told of a line, in the order it was trained with.</summary>
internal enum LineFeature
{
    /// <summary>How many words it has.</summary>
    Words,
    /// <summary>What its words tell: <see cref="LineFeatures.AddTo"/>.</summary>
    Shape,
    /// <summary>How far its words speak for boilerplate on whole pages.</summary>
    Lexical = Shape + LineFeatures.ShapeCount,
    /// <summary>How far they do inside of articles.</summary>
    Inside,
    /// <summary>What its marks tell: <see cref="LineSigns.AddTo"/>.</summary>
    Signs,

    /// <summary>How many words of substance it has.</summary>
    Substance = Signs + LineSigns.FeatureCount,
    /// <summary>The shares of them that other lines have: <see cref="LineTopics.Shares"/>.</summary>
    TopicShares,
    /// <summary>How many lines have the same text.</summary>
    Copies = TopicShares + LineTopics.ShareCount,
    /// <summary>How many lines begin with the same word.</summary>
    SameOpening,
    /// <summary>How many lines end with the same word.</summary>
    SameEnding,

    /// <summary>
    /// Of the three lines before it and the three behind: words, sentence end, cue and how far the words speak for
    /// boilerplate; of the two next to it also how far they do inside of articles, the shares of capitals and of words
    /// of grammar, a colon at the end, a digit at the beginning, and the share of the words of both.
    /// </summary>
    Neighbours,

    /// <summary>
    /// Of the lines up to four before and behind it, then up to twelve: the shares of prose before and behind, the
    /// means of how far words speak for boilerplate, the cues, and the words a line.
    /// </summary>
    Windows = Neighbours + 4 * 4 + 2 * 10,

    /// <summary>How many lines the run of short lines has that it stands in.</summary>
    RunLength = Windows + 2 * 7,
    /// <summary>How many of them stand before it.</summary>
    RunBefore,
    /// <summary>How many stand behind it.</summary>
    RunBehind,
    /// <summary>How far the run's words speak for boilerplate, on average.</summary>
    RunLexical,
    /// <summary>The run's words a line.</summary>
    RunWords,
    /// <summary>The run's cues.</summary>
    RunCues,
    /// <summary>Whether prose stands just before the run.</summary>
    RunFollowsProse,
    /// <summary>Whether prose stands just behind it.</summary>
    RunPrecedesProse,
    /// <summary>Whether the line before the run ends with a colon.</summary>
    RunFollowsColon,
    /// <summary>How alike it is to the line before, the one behind, the second before, and so on.</summary>
    Likeness,

    /// <summary>How many lines it is behind prose.</summary>
    LinesFromProse = Likeness + 2 * LineRow.AlikeReach,
    /// <summary>How many lines it is before prose.</summary>
    LinesToProse,
    /// <summary>Whether no prose stands before it.</summary>
    BeforeAllProse,
    /// <summary>Whether no prose stands behind it.</summary>
    BehindAllProse,
    /// <summary>The share of the text's prose that stands before it.</summary>
    ProseShareBefore,
    /// <summary>How many lines of prose stand before it.</summary>
    ProseBefore,
    /// <summary>How many stand behind it.</summary>
    ProseBehind,
    /// <summary>The share of all lines that is prose.</summary>
    ProseShare,
    /// <summary>The logarithm of the number of lines.</summary>
    Lines,
    /// <summary>How far the words of all lines speak for boilerplate, on average.</summary>
    TextLexical,
    /// <summary>The cues before the first line of prose.</summary>
    CuesBeforeProse,
    /// <summary>The cues behind the last line of prose.</summary>
    CuesBehindProse,
    /// <summary>The cues of all lines.</summary>
    Cues,
    /// <summary>How many lines it is below the cue that opens a section.</summary>
    LinesFromSection,
    /// <summary>What section that is, by its place in a list; −1 without one.</summary>
    Section,
    /// <summary>How many lines of prose stand between the two.</summary>
    ProseFromSection,
    /// <summary>How many lines it is below the last short line.</summary>
    LinesFromShort,
    /// <summary>How far the words of that line speak for boilerplate.</summary>
    ShortLexical,
    /// <summary>The number of features.</summary>
    Count,
}
