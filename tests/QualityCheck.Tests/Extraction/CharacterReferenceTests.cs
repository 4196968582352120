using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class CharacterReferenceTests
{
    [Theory]
    [InlineData("&#128;", "€", 6)]
    [InlineData("&#x80", "€", 5)]
    [InlineData("&#159;", "Ÿ", 6)]
    [InlineData("&#127;", "\u007F", 6)]
    [InlineData("&#160;", "\u00A0", 6)]
    [InlineData("&#0;", "\uFFFD", 4)]
    public void A_number_is_read_as_the_standard_says(string reference, string text, int length)
    {
        Assert.Equal(text, CharacterReference.Decode(reference + "x", 0, out int read));
        Assert.Equal(length, read);
    }
}
