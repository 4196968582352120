using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace QualityCheck.Service;

/// <summary>The lines of a body, as they come; a line that is too long is passed over and told as null.</summary>
internal static class BodyLines
{
    public static async IAsyncEnumerable<byte[]?> ReadAsync(PipeReader body, int mostBytes,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool skipping = false;
        while (true)
        {
            ReadResult read = await body.ReadAsync(cancellationToken);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                ReadOnlySequence<byte> line = rest.Slice(0, end);
                rest = rest.Slice(rest.GetPosition(1, end));
                yield return skipping || line.Length > mostBytes ? null : line.ToArray();
                skipping = false;
            }
            if (read.IsCompleted)
            {
                if (skipping || rest.Length > mostBytes)
                    yield return null;
                else if (!rest.IsEmpty)
                    yield return rest.ToArray();
                body.AdvanceTo(read.Buffer.End);
                yield break;
            }
            if (skipping || rest.Length > mostBytes)
            {
                skipping = true;
                rest = rest.Slice(rest.End);
            }
            body.AdvanceTo(rest.Start, read.Buffer.End);
        }
    }
}
