using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>What HTML's elements are to the parser and to the eye.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Void =
        Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
    private static readonly FrozenSet<string> ImpliedEnd =
        Set("p li td tr th dt dd option optgroup thead tbody tfoot colgroup html head body");
    private static readonly FrozenSet<string> RawText =
        Set("script style textarea title xmp iframe noembed noframes noscript");
    private static readonly FrozenSet<string> Formatting =
        Set("a b big code em font i nobr s small strike strong tt u");
    private static readonly FrozenSet<string> Block = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
        + "figure footer form frameset " +
        "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section "
        + "summary table tbody td tfoot th thead tr ul xmp listing");
    private static readonly FrozenSet<string> NoPageText =
        Set("script style template title meta link base iframe embed textarea input img hr wbr noembed noframes "
            + "noscript");
    private static readonly FrozenSet<string> Unseen =
        Set("head object applet audio video canvas svg select datalist button map frameset dialog rp rt rtc");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VoidByName =
        Void.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ImpliedEndByName =
        ImpliedEnd.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RawTextByName =
        RawText.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FormattingByName =
        Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockByName =
        Block.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Elements without content.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) => VoidByName.Contains(name);

    /// <summary>Elements that the next one of their kind closes, so that many of them are not deep.</summary>
    public static bool HasImpliedEnd(ReadOnlySpan<char> name) => ImpliedEndByName.Contains(name);

    /// <summary>Elements whose content holds no mark-up.</summary>
    public static bool IsRawText(ReadOnlySpan<char> name) => RawTextByName.Contains(name);

    /// <summary>The element that never ends: whatever follows its start tag is text.</summary>
    public static bool IsPlainText(ReadOnlySpan<char> name) =>
        name.Equals("plaintext", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Elements whose content is of another language than HTML, in which elements without mark-up inside are none.
    /// </summary>
    public static bool IsForeign(ReadOnlySpan<char> name) =>
        name.Equals("svg", StringComparison.OrdinalIgnoreCase)
        || name.Equals("math", StringComparison.OrdinalIgnoreCase);

    /// <summary>Elements that hold code: what is cut off inside them is no text.</summary>
    public static bool IsProgram(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase)
        || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    /// <summary>Elements that the parser opens again where they were left open.</summary>
    public static bool IsFormatting(ReadOnlySpan<char> name) => FormattingByName.Contains(name);

    /// <summary>Elements that begin on a new line.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) => BlockByName.Contains(name);

    /// <summary>Elements without text on the page, whatever they hold.</summary>
    public static bool HasNoPageText(string name) => NoPageText.Contains(name);

    /// <summary>Elements whose text is no part of the page's running text.</summary>
    public static bool IsUnseen(string name) => Unseen.Contains(name);

    /// <summary>1–6 for a heading, else 0.</summary>
    public static int HeadingLevel(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
