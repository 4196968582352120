using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Two linear models over the words of a line: how far they speak for boilerplate, on whole pages and inside of
/// articles. Immutable and safe from many threads.
/// </summary>
/// <param name="Page">What was learned on whole pages.</param>
/// <param name="Inside">What was learned between the first and the last line of articles.</param>
internal sealed record LineLexicon(LineLexicon.Part Page, LineLexicon.Part Inside)
{
    /// <param name="Shift">How many bits of a bucket of <see cref="LineWords"/> are left out.</param>
    /// <param name="Words">The weights of all buckets that are the same without them.</param>
    internal sealed record Part(int Shift, LinearModel Words)
    {
        /// <summary>The number of buckets that are left without some bits.</summary>
        public static int BucketsOf(int shift) => LineWords.Buckets >> shift;

        public float Score(ReadOnlySpan<int> buckets) => Words.LogOddsOfWords(buckets, Shift);

        public static Part Read(ref PayloadReader reader)
        {
            int shift = reader.Byte();
            return shift > LineWords.Bits
                ? throw new InvalidDataException("The model leaves out more bits than there are.")
                : new Part(shift, LinearModel.Read(ref reader, BucketsOf(shift)));
        }

        public byte[] Write() => [(byte)Shift, .. Words.Write()];
    }

    /// <summary>The logarithms of the odds that the line is boilerplate, by its words alone.</summary>
    public (float Page, float Inside) Score(ReadOnlySpan<char> line)
    {
        Span<int> buckets = stackalloc int[LineWords.Most];
        buckets = buckets[..LineWords.Of(line, buckets)];
        return (Page.Score(buckets), Inside.Score(buckets));
    }
}
