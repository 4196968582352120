namespace QualityCheck.Duplicates;

/// <summary>
/// How a segment lies in its file: blocks of postings, the first key of each block, the documents, where each of them
/// begins, the numbers of earlier documents that were removed, and the counts of all.
/// </summary>
/// <param name="Blocks">Number of blocks.</param>
/// <param name="Postings">Number of postings.</param>
/// <param name="First">Number of the first document.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="DocumentBytes">The bytes of the documents.</param>
/// <param name="Removed">How many were removed.</param>
internal readonly record struct SegmentLayout(long Blocks, long Postings, int First, int Documents, long DocumentBytes,
    int Removed)
{
    /// <summary>Bytes of a block: some seventy postings, of which half are read to find one.</summary>
    public const int BlockBytes = 512;

    /// <summary>Bytes of the counts.</summary>
    public const int FooterBytes = 7 * sizeof(ulong);

    /// <summary>How the counts begin: the letters QCDUP and the version.</summary>
    public const ulong Mark = 0x0001_5055_4443_51;

    public long KeysAt => Blocks * BlockBytes;

    public long DocumentsAt => KeysAt + Blocks * sizeof(ulong);

    public long OffsetsAt => DocumentsAt + DocumentBytes;

    public long RemovedAt => OffsetsAt + (long)Documents * sizeof(ulong);

    public long FooterAt => RemovedAt + (long)Removed * sizeof(ulong);
}
