namespace QualityCheck.Console;

/// <summary>What <c>--lexicon</c> names.</summary>
internal static class LexiconOption
{
    /// <summary>The words of all files.</summary>
    /// <exception cref="UsageException">A file cannot be read, or a line of it is no entry.</exception>
    public static OwnLexicon Load(IReadOnlyList<string> paths) =>
        paths.Aggregate(OwnLexicon.Empty, (lexicon, path) => lexicon.With(Read(path)));

    private static OwnLexicon Read(string path)
    {
        try
        {
            return OwnLexicon.Load(path);
        }
        catch (FormatException mistake)
        {
            throw new UsageException($"--lexicon: {mistake.Message}", mistake);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--lexicon: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
