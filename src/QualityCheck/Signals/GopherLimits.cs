namespace QualityCheck.Signals;

/// <summary>
/// The limits of table A1 of the Gopher paper (arXiv 2112.11446), which all projects share: rejected is what exceeds
/// them.
/// </summary>
internal static class GopherLimits
{
    public const double Lines = 0.30;
    public const double Paragraphs = 0.30;
    public const double LineCharacters = 0.20;
    public const double ParagraphCharacters = 0.20;
    public const int FewestWords = 50;
    public const int MostWords = 100_000;
    public const double ShortestMeanWord = 3;
    public const double LongestMeanWord = 10;
    public const double Symbols = 0.1;
    public const double BulletLines = 0.9;
    public const double EllipsisLines = 0.3;
    public const double AlphabeticWords = 0.8;
    public const int FewestStopWords = 2;

    /// <summary>Share of characters in the most frequent n-gram.</summary>
    public static readonly (int N, double Limit)[] Top = [(2, 0.20), (3, 0.18), (4, 0.16)];

    /// <summary>Share of characters in repeated n-grams.</summary>
    public static readonly (int N, double Limit)[] Duplicate =
        [(5, 0.15), (6, 0.14), (7, 0.13), (8, 0.12), (9, 0.11), (10, 0.10)];
}
