using System.Globalization;
using System.Text;

namespace QualityCheck.Neural;

/// <summary>What BERT's uncased models read characters as.</summary>
internal static class Characters
{
    /// <summary>The blocks of Chinese characters.</summary>
    private static readonly (int First, int Last)[] Chinese =
    [
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
        (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0x2F800, 0x2FA1F),
    ];

    /// <summary>What a character does to the words around it.</summary>
    public static CharacterKind KindOf(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => CharacterKind.Space,
        // ASCII's symbols count as punctuation, too.
        < 0x80 when rune.Value > ' ' && !Rune.IsLetterOrDigit(rune) && rune.Value != 0x7F => CharacterKind.Alone,
        0xFFFD => CharacterKind.None,
        _ when Array.Exists(Chinese, block => rune.Value >= block.First && rune.Value <= block.Last) =>
            CharacterKind.Alone,
        _ => KindOf(Rune.GetUnicodeCategory(rune)),
    };

    private static CharacterKind KindOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
            CharacterKind.Space,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark => CharacterKind.None,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharacterKind.Alone,
        _ => CharacterKind.OfWord,
    };
}
