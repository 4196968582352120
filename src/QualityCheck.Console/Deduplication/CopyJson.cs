using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Console;

/// <summary>What <c>dedup</c> finds, as lines of JSON.</summary>
internal static partial class CopyJson
{
    public static string Of(DuplicatePair pair) => JsonSerializer.Serialize(
        new PairLine(pair.A, pair.B, MemberName.Of(pair.Overlap.Relation!.Value), pair.Overlap.Similarity,
            pair.Overlap.ShareOfA, pair.Overlap.ShareOfB, Spans(pair.Overlap.Shared)), Lines.Default.PairLine);

    public static string OfKept(string id) =>
        JsonSerializer.Serialize(new DocumentLine(id, Keep: true), Lines.Default.DocumentLine);

    public static string OfCopy(string id, string copyOf, double share) =>
        JsonSerializer.Serialize(new DocumentLine(id, Keep: false, copyOf, share), Lines.Default.DocumentLine);

    public static string Of(string id, ImmutableArray<EarlierCopy> copies) => JsonSerializer.Serialize(
        new SeenLine(id, [.. copies.Select(copy => new EarlierLine(copy.Id, MemberName.Of(copy.Relation), copy.Share,
            copy.ShareOfEarlier, Spans(copy.Shared)))]), Lines.Default.SeenLine);

    private static Passage[] Spans(ImmutableArray<SharedSpan> shared) =>
        [.. shared.Select(span => new Passage(span.A.Start, span.B.Start, span.A.Length, span.B.Length))];

    internal sealed record Passage(int AStart, int BStart, int Length, int BLength);

    internal sealed record PairLine(string A, string B, string Relation, double Similarity, double ShareOfA,
        double ShareOfB, Passage[] Shared);

    internal sealed record DocumentLine(string Id, bool Keep, string? CopyOf = null, double? Share = null);

    internal sealed record SeenLine(string Id, EarlierLine[] SeenBefore);

    internal sealed record EarlierLine(string Id, string Relation, double Share, double ShareOfEarlier,
        Passage[] Shared);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(PairLine))]
    [JsonSerializable(typeof(DocumentLine))]
    [JsonSerializable(typeof(SeenLine))]
    internal sealed partial class Lines : JsonSerializerContext;
}
