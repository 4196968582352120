using System.Text;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// Names, figures and quotations that nobody can look up, put into a text behind its sentences. Two sets of words, so
/// that a score which has grown used to one is found out by the other.
/// </summary>
internal static class InventedDetails
{
    private const int Ten = 10;

    private static readonly string[] Names = ["Ada Birk", "Tom Weller", "Lena Moss", "Hugo Pratt", "Ines Vale"];

    private static readonly string[] OtherNames =
        ["Olga Trent", "Piet Hollis", "Mara Quill", "Jonas Fell", "Vera Stock", "Rafe Dunning", "Cora Linde"];

    public static string WithFigures(string text) => AtStops(text, stop =>
        stop % 2 == 0 ? FormattableString.Invariant($", and {30 + stop % 60}% of people agree.") : ".");

    public static string WithOtherFigures(string text) => AtStops(text, stop => (stop % 6) switch
    {
        1 => FormattableString.Invariant($". In {1990 + stop % 30} it was {stop % 17 + 3} million."),
        3 => FormattableString.Invariant($", which {40 + stop % 50} percent confirmed."),
        5 => FormattableString.Invariant($" (${stop % 90 + 10}.50 in {stop % 12 + 2} cities)."),
        _ => ".",
    });

    public static string WithQuotations(string text) => AtStops(text, stop => stop % 3 == 0
        ? FormattableString.Invariant(
            $". \"It took {stop + 3} days,\" said {Names[stop % Names.Length]} of Brennick University.")
        : ".");

    public static string WithOtherQuotations(string text) => AtStops(text, stop => (stop % 6) switch
    {
        1 => FormattableString.Invariant($". {OtherName(stop)}, a researcher at the Tarn Institute, said: ")
            + FormattableString.Invariant($"\"We counted {stop + 11} of them in {stop % 9 + 2} streets.\""),
        4 => FormattableString.Invariant($". \"By {1950 + stop % 70} that had changed,\" {OtherName(stop)} told ")
            + "the Milford Herald.",
        _ => ".",
    });

    public static string WithNames(string text) => AtStops(text, stop =>
        stop % 2 == 0 ? $", like {Names[stop % Names.Length]} of Port Ellery." : ".");

    /// <summary>Ten details, spread over the whole text.</summary>
    public static string WithTen(string text)
    {
        int stops = 0, put = 0;
        AtStops(text, stop => $"{stops = stop}");
        int every = Math.Max(1, stops / Ten);
        return AtStops(text, stop => stop % every != 0 || put >= Ten ? "." : (++put % 3) switch
        {
            0 => $", as {OtherName(put)} knows.",
            1 => FormattableString.Invariant($", in {20 + 7 * put} of {100 + put} cases."),
            _ => FormattableString.Invariant($". \"We saw it {put + 4} times,\" {OtherName(put)} of Harlow ")
                + "College said.",
        });
    }

    private static string OtherName(int number) => OtherNames[number % OtherNames.Length];

    private static string AtStops(string text, Func<int, string> written)
    {
        var edited = new StringBuilder();
        int stops = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] == '.' && i > 0 && char.IsLetter(text[i - 1])
                && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            edited.Append(ends ? written(++stops) : text[i].ToString());
        }
        return edited.ToString();
    }
}
