using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>What would change a verdict, for people.</summary>
internal static class VerdictLiftText
{
    /// <summary>More characters of an edit are not shown: about two lines of a terminal, as of a quotation.</summary>
    private const int Longest = 200;

    /// <summary>
    /// The lines under a heading of their own; foreign text in them is safe for a terminal
    /// (see <see cref="VisibleText"/>).
    /// </summary>
    /// <param name="lift">What would change it.</param>
    /// <param name="placeOf">Where an offset of the input stands, as <c>file:line:column</c>; null for no
    /// places.</param>
    public static IEnumerable<TextLine> Lines(VerdictLift lift, Func<int, string>? placeOf) =>
    [
        TextLine.Heading("What would change it"),
        TextLine.Of(new TextSegment(Summary(lift))).Indented(2),
        .. lift.Edits.SelectMany(edit => Lines(edit, placeOf)),
    ];

    /// <summary>What would change it, in a sentence.</summary>
    public static string Summary(VerdictLift lift)
    {
        string from = KebabCase.Of(lift.From);
        if (lift.To is not { } to)
            return $"Nothing among its findings lifts the {from}: where all of them are left out, "
                + $"{VisibleText.Of(string.Join(", ", lift.Remaining))} remains.";
        string these = lift.Edits.Count == 1
            ? "Leaving this out"
            : FormattableString.Invariant($"Leaving out these {lift.Edits.Count}");
        string minimal = lift.IsMinimal ? lift.Edits.Count == 1 ? "" : " None of them can stay." : " Fewer may do.";
        return $"{these} turns the {from} into {KebabCase.Of(to)}, as a check of the edited text says.{minimal}";
    }

    private static IEnumerable<TextLine> Lines(LiftingEdit edit, Func<int, string>? placeOf)
    {
        string place = placeOf is null ? "" : $"{placeOf(edit.Start)}  ";
        string text = VisibleText.Of(edit.Text).Trim();
        string shown = text.Length <= Longest
            ? text
            : $"{text.AsSpan(0, Utf16.AtCharacterBorder(text, Longest))}…";
        yield return TextLine.Of(new TextSegment($"{place}\"{shown}\""),
            new TextSegment($"  ({VisibleText.Of(string.Join(", ", edit.Rules))})", TextStyle.Dim)).Indented(4);
        if (edit.Instead is { } instead)
            yield return TextLine.Of(new TextSegment($"or {VisibleText.Of(instead)} (not checked)", TextStyle.Dim))
                .Indented(6);
    }
}
