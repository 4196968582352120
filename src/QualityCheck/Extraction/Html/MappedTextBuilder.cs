using System.Text;

namespace QualityCheck.Extraction;

/// <summary>Collects text together with the place in the source from which each character comes.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<OffsetAnchor> _anchors = [];

    public int Length => _text.Length;

    /// <summary>Offset in the source behind what was appended last.</summary>
    public int SourceEnd { get; private set; }

    /// <summary>
    /// Appends a character that stands for the source from <paramref name="start"/> to <paramref name="end"/>.
    /// </summary>
    public void Append(char c, int start, int end)
    {
        int width = end == start + 1 ? 1 : 0;
        Anchor(start, width);
        _text.Append(c);
        SourceEnd = end;
    }

    /// <summary>Appends characters that stand in the source just so, from <paramref name="start"/> on.</summary>
    public void AppendRun(ReadOnlySpan<char> run, int start)
    {
        Anchor(start, 1);
        _text.Append(run);
        SourceEnd = start + run.Length;
    }

    /// <summary>Appends text that stands nowhere in the source; it leads to behind what came last.</summary>
    public void Insert(string text)
    {
        if (text.Length == 0)
            return;
        Anchor(SourceEnd, 0);
        _text.Append(text);
    }

    /// <summary>Appends a stretch of a text that is mapped already.</summary>
    /// <param name="from">The text.</param>
    /// <param name="start">Offset of the stretch.</param>
    /// <param name="length">Its length.</param>
    /// <param name="anchor">The index of the last anchor at or before <paramref name="start"/>.</param>
    /// <param name="sourceEnd">Offset in the source behind the stretch.</param>
    public void Append(MappedText from, int start, int length, int anchor, int sourceEnd)
    {
        int shift = _text.Length - start;
        OffsetAnchor first = from.Anchors[anchor];
        Anchor(first.Input + (start - first.Text) * first.Width, first.Width);
        for (int i = anchor + 1; i < from.Anchors.Count && from.Anchors[i].Text < start + length; i++)
            _anchors.Add(from.Anchors[i] with { Text = from.Anchors[i].Text + shift });
        _text.Append(from.Text, start, length);
        SourceEnd = sourceEnd;
    }

    /// <summary>
    /// The text so far, with an anchor behind its end, so that its last character has an end in the source too.
    /// </summary>
    public MappedText ToMappedText()
    {
        if (_text.Length > 0)
            Anchor(SourceEnd, 0);
        return new MappedText(_text.ToString(), _anchors);
    }

    private void Anchor(int source, int width)
    {
        if (_anchors.Count > 0)
        {
            OffsetAnchor last = _anchors[^1];
            if (last.Width == width && source == last.Input + (_text.Length - last.Text) * width)
                return;
            if (last.Text == _text.Length)
                _anchors.RemoveAt(_anchors.Count - 1);
        }
        _anchors.Add(new OffsetAnchor(_text.Length, source, width));
    }
}
