namespace QualityCheck.Duplicates;

/// <summary>One key of one document.</summary>
/// <param name="Key">A fingerprint's hash, or what stands for the document's id, see <see cref="IndexKey"/>.</param>
/// <param name="Document">The document's number.</param>
/// <param name="Start">Where the fingerprint's shingle begins.</param>
internal readonly record struct Posting(ulong Key, int Document, int Start) : IComparable<Posting>
{
    public int CompareTo(Posting other) =>
        Key != other.Key ? Key.CompareTo(other.Key) : Document.CompareTo(other.Document);
}
