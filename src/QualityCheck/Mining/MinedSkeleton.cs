namespace QualityCheck.Mining;

/// <summary>A sentence that recurs on many sites with other words in its places.</summary>
/// <param name="Text">What recurs, in lower case; <c>…</c> stands for names, numbers and words that are not
/// common.</param>
/// <param name="Sites">On how many sites it stands; those from 16 on are not told apart.</param>
/// <param name="Documents">In how many documents it stands.</param>
/// <param name="IsLine">Whether it was a line of its own wherever it stood.</param>
/// <param name="Examples">Two sentences of it, from two sites.</param>
public sealed record MinedSkeleton(
    string Text, int Sites, int Documents, bool IsLine, IReadOnlyList<string> Examples)
{
    /// <inheritdoc/>
    public bool Equals(MinedSkeleton? other) =>
        other is not null
        && (Text, Sites, Documents, IsLine) == (other.Text, other.Sites, other.Documents, other.IsLine)
        && Examples.SequenceEqual(other.Examples);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Sites, Documents, IsLine);
}
