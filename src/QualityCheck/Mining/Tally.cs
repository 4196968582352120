using QualityCheck.Text;

namespace QualityCheck.Mining;

/// <summary>In how many documents something stands.</summary>
internal class Tally
{
    /// <summary>Longer texts are told by their beginning: a judgement.</summary>
    private const int Longest = 200;

    private int _last = -1;

    public int Documents { get; private set; }

    /// <summary>How many more there may have been before it was counted.</summary>
    public int Before { get; set; }

    /// <summary>The text or its beginning, of several spellings the first by its characters; null until it is
    /// shown.</summary>
    public string? Text { get; private set; }

    public bool IsWhole { get; private set; }

    /// <summary>Counts a document; whether it is a new one.</summary>
    public bool Count(int document)
    {
        if (_last == document)
            return false;
        _last = document;
        Documents++;
        return true;
    }

    public void Show(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> shown = Beginning(text);
        if (Text is null || shown.SequenceCompareTo(Text) < 0)
            (Text, IsWhole) = (shown.ToString(), shown.Length == text.Length);
    }

    /// <summary>A text up to the last space that is not too far off.</summary>
    protected static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest)
            return text;
        int space = text[..Longest].LastIndexOf(' ');
        return text[..(space > 0 ? space : Utf16.AtCharacterBorder(text, Longest - 1))].TrimEnd();
    }
}
