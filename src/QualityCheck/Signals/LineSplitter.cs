namespace QualityCheck.Signals;

/// <summary>The lines of <c>str.splitlines</c>: at many line ends, and none behind the last.</summary>
internal ref struct LineSplitter(ReadOnlySpan<char> text)
{
    private readonly bool _hasOthers = PythonText.MayHaveOtherLineEnds(text);
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Where the rest behind the current line begins, from the end of the text.</summary>
    public readonly int Left => _rest.Length;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
            return false;
        int end = _hasOthers ? _rest.IndexOfAny(PythonText.LineEnds) : _rest.IndexOf('\n');
        Current = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? [] : _rest[(end + (_rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        return true;
    }
}
