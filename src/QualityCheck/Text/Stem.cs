namespace QualityCheck.Text;

/// <summary>A light English stem: lower case, plural and the commonest verb endings cut.</summary>
internal static class Stem
{
    public static string Light(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        if (lower.EndsWith("'s") || lower.EndsWith("’s"))
            lower = lower[..^2];
        if (lower.Length > 5 && lower.EndsWith("ing"))
            lower = lower[..^3];
        else if (lower.Length > 4 && lower.EndsWith("ies"))
        {
            lower = lower[..^2];
            lower[^1] = 'y';
        }
        else if (lower.Length > 4 && (lower.EndsWith("ed") || lower.EndsWith("es")))
            lower = lower[..^2];
        else if (lower.Length > 3 && lower[^1] == 's' && lower[^2] != 's')
            lower = lower[..^1];
        if (lower.Length > 4 && lower[^1] == 'e')
            lower = lower[..^1];
        return lower.ToString();
    }
}
