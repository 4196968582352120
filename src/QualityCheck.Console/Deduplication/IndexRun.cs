using System.Collections.Immutable;

namespace QualityCheck.Console;

/// <summary>
/// One run of <c>qualitycheck dedup --index</c>: each document against those of this and earlier runs.
/// </summary>
internal static class IndexRun
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="UsageException">The index cannot be opened.</exception>
    public static int Start(IReadOnlyList<string> paths, string folder)
    {
        using DuplicateIndex index = Open(folder);
        using TextWriter output = StandardOutput.Open();
        var documents = new ComparedTexts(paths);
        try
        {
            foreach ((string id, string text) in documents.Read())
            {
                // Whoever reads the line finds the document in the index, whatever becomes of this process.
                output.Write(CopyJson.Of(id, SeenBefore(index, id, text)) + "\n");
                output.Flush();
            }
        }
        catch (InvalidDataException damage)
        {
            throw new UsageException($"--index: {folder}: {damage.Message}", damage);
        }
        return documents.HasFailed ? ExitCode.Unreadable : ExitCode.Success;
    }

    private static ImmutableArray<EarlierCopy> SeenBefore(DuplicateIndex index, string id, string text)
    {
        ImmutableArray<TextFingerprint> fingerprints = Winnowing.Fingerprints(text);
        ImmutableArray<EarlierCopy> copies = index.FindAsync(id, fingerprints).AsTask().GetAwaiter().GetResult();
        index.AddAsync(id, fingerprints).AsTask().GetAwaiter().GetResult();
        return copies;
    }

    private static DuplicateIndex Open(string folder)
    {
        try
        {
            return DuplicateIndex.Open(folder);
        }
        catch (Exception failure) when (FileFailure.Is(failure) || failure is InvalidDataException)
        {
            throw new UsageException($"--index: {folder}: {(failure is InvalidDataException ? failure.Message
                : FileFailure.Reason(failure))}", failure);
        }
    }
}
