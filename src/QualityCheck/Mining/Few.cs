namespace QualityCheck.Mining;

/// <summary>The first few different keys of many.</summary>
internal struct Few
{
    /// <summary>More are not told apart: a judgement, and what bounds the memory of an entry.</summary>
    public const int Most = 16;

    private UInt128[]? _keys;

    public int Count { get; private set; }

    public void Add(UInt128 key)
    {
        if (Count == Most || _keys is not null && _keys.AsSpan(0, Count).Contains(key))
            return;
        if (_keys is null || Count == _keys.Length)
            Array.Resize(ref _keys, Math.Max(1, 2 * Count));
        _keys[Count++] = key;
    }
}
