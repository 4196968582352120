using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>What the classifier is told of a block, in the order it was trained with.</summary>
internal enum BlockFeature
{
    /// <summary>How many words it has.</summary>
    Words,
    /// <summary>What its words tell as those of any line do: <see cref="LineFeatures.AddTo"/>.</summary>
    Shape,
    /// <summary>Whether it reads as a byline.</summary>
    ReadsAsByline = Shape + LineFeatures.ShapeCount,
    /// <summary>Whether a browser does not show it.</summary>
    IsHidden,

    /// <summary>The share of its characters that are links, 0–1.</summary>
    LinkDensity,
    /// <summary>The length of its links.</summary>
    LinkLength,
    /// <summary>The level of a heading; 0 of anything else.</summary>
    Level,
    /// <summary>Whether it is an item of a list.</summary>
    IsListItem,
    /// <summary>Whether it is code.</summary>
    IsCode,
    /// <summary>Whether it is a quotation.</summary>
    IsQuote,
    /// <summary>Whether it is a caption.</summary>
    IsCaption,
    /// <summary>Whether it is a row of a table.</summary>
    IsTableRow,
    /// <summary>Whether its element is a paragraph.</summary>
    InParagraph,
    /// <summary>Whether its element is one that holds others.</summary>
    InContainer,
    /// <summary>Whether its element is one of running text.</summary>
    InInline,
    /// <summary>How many blocks its group has, the list or table it is of; 0 without one.</summary>
    GroupBlocks,
    /// <summary>The share of its group's characters that are links; −1 without one.</summary>
    GroupLinkDensity,
    /// <summary>How deep in the tree its element is.</summary>
    Depth,
    /// <summary>What its element and those around it tell: <see cref="ElementFeatures.Of"/>.</summary>
    Around,

    /// <summary>The share of its words that the body has which the page declares; −1 where it declares none.</summary>
    DeclaredShare = Around + ElementFeatures.Count,
    /// <summary>Whether the rules keep it.</summary>
    IsKept,
    /// <summary>Whether they hold it to be outside of the main content.</summary>
    IsOutside,
    /// <summary>Whether they hold it to be the title.</summary>
    IsTitle,
    /// <summary>Whether they hold it to be the byline.</summary>
    IsByline,
    /// <summary>Whether they hold it to be a link to another article.</summary>
    IsRelated,
    /// <summary>Whether they hold it to be a credit.</summary>
    IsCredit,
    /// <summary>Which rule marks it by itself: <see cref="BlockFeatures.Marks"/>.</summary>
    Marks,

    /// <summary>The share of the page's words that stand before it.</summary>
    ShareBefore = Marks + BlockFeatures.MarkCount,
    /// <summary>The share of the kept words that stand before it.</summary>
    KeptShareBefore,
    /// <summary>How many words before it are kept.</summary>
    KeptBefore,
    /// <summary>How many words behind it are kept.</summary>
    KeptBehind,
    /// <summary>How many blocks it is behind kept prose.</summary>
    BlocksFromProse,
    /// <summary>How many blocks it is before kept prose.</summary>
    BlocksToProse,
    /// <summary>Whether no kept prose stands before it.</summary>
    BeforeAllProse,
    /// <summary>Whether no kept prose stands behind it.</summary>
    BehindAllProse,
    /// <summary>The steps in the tree to the kept prose before it.</summary>
    StepsFromProse,
    /// <summary>The steps in the tree to the kept prose behind it.</summary>
    StepsToProse,
    /// <summary>Whether it stands in the main content.</summary>
    InMain,
    /// <summary>How many blocks it stands before the main content, below 0, or behind it.</summary>
    BlocksOutsideMain,

    /// <summary>How many blocks it is below the heading above it.</summary>
    BlocksFromHeading,
    /// <summary>That heading's level.</summary>
    HeadingLevel,
    /// <summary>How sure that heading is a cue of boilerplate.</summary>
    HeadingCue,
    /// <summary>Whether the rules keep that heading.</summary>
    HeadingIsKept,

    /// <summary>How many blocks have the same mark-up.</summary>
    Alike,
    /// <summary>Their words on average.</summary>
    AlikeWords,
    /// <summary>The share of them that the rules keep.</summary>
    AlikeKept,
    /// <summary>The share of them that is prose.</summary>
    AlikeProse,
    /// <summary>How many blocks have the same text.</summary>
    Copies,
    /// <summary>The share of its words that the title has too.</summary>
    TitleShare,

    /// <summary>
    /// Of the second block before it, the one before, the one behind and the second behind: words, link density and
    /// whether it is kept; of the two next to it also whether they end a sentence, and their cue.
    /// </summary>
    Neighbours,
    /// <summary>What the page is like: <see cref="PageFeatures"/>.</summary>
    Page = Neighbours + 2 * (3 + 5),
    /// <summary>The number of features.</summary>
    Count = Page + PageFeatures.Count,
}
