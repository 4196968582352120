using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>Function words that, capitalised after a doubtful full stop, begin a sentence.</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "The", "A", "An", "This", "That", "These", "Those", "It", "Its", "He", "She", "They", "We", "You", "I", "His", "Her", "Their", "Our", "My",
        "In", "On", "At", "By", "For", "From", "With", "Without", "As", "After", "Before", "During", "Since", "Until", "While", "When", "Where",
        "If", "Although", "Though", "Because", "But", "And", "Or", "So", "Yet", "However", "Meanwhile", "Then", "There", "Here", "What", "Who",
        "Why", "How", "Which", "Some", "Many", "Most", "All", "Both", "Each", "No", "Not", "Once", "Only", "Now", "Under", "Over", "Among",
        "According", "Despite", "Instead", "Still", "Also", "Another", "Other", "Several", "Such", "To", "Did", "Do", "Does", "Is", "Are", "Was", "Were",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
