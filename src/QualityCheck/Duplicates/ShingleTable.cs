namespace QualityCheck.Duplicates;

/// <summary>The places of a text's shingles, to compare it with many others.</summary>
internal sealed class ShingleTable
{
    public const int None = -1;

    private readonly Dictionary<ulong, int> _first;
    private readonly int[] _next;

    public ShingleTable(ShingleText text)
    {
        Text = text;
        ulong[] shingles = text.Shingles(Winnowing.ShingleWords);
        _first = new Dictionary<ulong, int>(shingles.Length);
        _next = new int[shingles.Length];
        for (int place = shingles.Length - 1; place >= 0; place--)
        {
            _next[place] = _first.TryGetValue(shingles[place], out int next) ? next : None;
            _first[shingles[place]] = place;
        }
    }

    public ShingleText Text { get; }

    /// <summary>The word that begins the first such shingle; <see cref="None"/> where there is none.</summary>
    public int First(ulong shingle) => _first.GetValueOrDefault(shingle, None);

    /// <summary>The word that begins the next shingle like the one that begins here.</summary>
    public int Next(int place) => _next[place];
}
