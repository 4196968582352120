namespace QualityCheck.Console;

/// <summary>A file for results. What it cannot hold is told as any other failure to write.</summary>
internal sealed class ResultFile(string path, FileMode mode, FileAccess access, FileShare share)
    : FileStream(path, mode, access, share, bufferSize: 0)
{
    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            base.Write(buffer, offset, count);
        }
        // What .NET makes of EFBIG.
        catch (ArgumentException failure) when (failure.ParamName == "value")
        {
            throw new IOException("the file may not become longer", failure);
        }
    }
}
