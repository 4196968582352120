using System.Collections.Immutable;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// The labels of <c>data/lexicons/boilerplate-labels.tsv</c>, and what is found by them: one or more in a row, up to
/// where a sentence of the article begins.
/// </summary>
internal static class PieceLabels
{
    /// <summary>The most labels in a row: a judgement.</summary>
    private const int MostInARow = 16;
    /// <summary>A longer word begins no label: a judgement.</summary>
    private const int MostLetters = 24;
    /// <summary>How sure a label is: a judgement.</summary>
    private const double Confidence = 0.95;
    /// <summary>Slots by which labels are looked up that begin with one.</summary>
    private const string Number = "<n", Bio = "<bio", Name = "<name";
    /// <summary>Stands for a second word that is not known.</summary>
    private const char Any = '*';

    private static readonly Dictionary<string, PieceLabel[]> ByBeginning = Read();

    private static readonly Dictionary<string, PieceLabel[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByBeginning.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter FirstWords = new(ByBeginning.Keys.Select(key => key.Split(' ')[0]));

    /// <summary>
    /// The labels in a row that begin here; null where there are none, or nothing shows that they end.
    /// </summary>
    public static (TextSpan Span, string Reason, double Confidence)? Find(PieceText text, int at) =>
        Row(text, at, 0) is { Alone: true } row ? (TextSpan.FromBounds(at, row.End), row.Reason, Confidence) : null;

    /// <summary>
    /// The longest row of labels from here on that ends with a stop, with the paragraph or before a sentence.
    /// </summary>
    private static (int End, string Reason, bool Alone)? Row(PieceText text, int at, int count)
    {
        if (count == MostInARow || !text.TryWord(at, out TextSpan first))
            return null;
        (int End, string Reason, bool Alone)? best = null;
        foreach (PieceLabel label in Of(text, first))
        {
            foreach (int end in label.Ends(text, first.Start))
            {
                if (best is { } longest && end <= longest.End && (longest.Alone || !label.Alone))
                    break;
                (int closed, bool stopped) = Closing(text, end);
                (int End, string Reason, bool Alone)? next = Row(text, closed, count + 1);
                bool whole = next is not null || stopped || PieceSeams.Follows(text, closed, digits: label.Alone);
                if (!whole)
                    continue;
                (int End, string Reason,
                    bool Alone) row = next is { } more
                        ? (more.End, label.Alone ? label.Reason : more.Reason, label.Alone || more.Alone)
                        : (closed, label.Reason, label.Alone);
                if (best is null || row.Alone && !best.Value.Alone
                    || row.Alone == best.Value.Alone && row.End > best.Value.End)
                    best = row;
                break;
            }
        }
        return best;
    }

    /// <summary>Behind the marks that close a label, and whether a stop is among them.</summary>
    private static (int End, bool Stopped) Closing(PieceText text, int end)
    {
        int at = end;
        bool stopped = false;
        for (int i = end; i < text.End
            && (SentenceMarks.Contain(text.Text[i]) || text.Text[i] is '*' or '›' or '»' or '→' or '▶' or '►' or '▸'
                or '★' or '☆' or '|' or '·' or '•' or ')' or '”' or '"' or ' '); i++)
        {
            if (text.Text[i] is ' ')
                continue;
            if (text.Text[i] is '"' or '”' or ')' && i > at || text.IsAbbreviated(0, i))
                break;
            stopped |= SentenceMarks.Contain(text.Text[i]);
            at = i + 1;
        }
        return (at, stopped || at == text.End);
    }

    private static PieceLabel[] Of(PieceText text, TextSpan first)
    {
        ReadOnlySpan<char> word = text.Of(first);
        if (char.IsAsciiDigit(word[0]))
            return ByBeginning[Number];
        PieceLabel[] labels = [];
        if (word.Length <= MostLetters && FirstWords.MayHave(word))
        {
            ReadOnlySpan<char> second = text.TryWord(first.End, out TextSpan next) && next.Length <= MostLetters
                ? text.Of(next)
                : [];
            Span<char> key = stackalloc char[word.Length + 1 + Math.Max(1, second.Length)];
            Fold(word, key);
            key[word.Length] = ' ';
            key[word.Length + 1] = Any;
            labels = Lookup.TryGetValue(key[..(word.Length + 2)], out PieceLabel[]? any) ? any : [];
            Fold(second, key[(word.Length + 1)..]);
            labels = Lookup.TryGetValue(key[..(word.Length + 1 + second.Length)], out PieceLabel[]? both)
                ? [.. labels, .. both]
                : labels;
        }
        return text.IsCapital(first) && PieceBio.MayBeAuthor(text, first)
            ? [.. labels, .. ByBeginning[Bio], .. ByBeginning[Name]]
            : labels;
    }

    private static void Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (int i = 0; i < word.Length; i++)
            folded[i] = word[i] is '’' ? '\'' : char.ToLowerInvariant(word[i]);
    }

    private static Dictionary<string, PieceLabel[]> Read()
    {
        string[][] rows = [.. EmbeddedData.ReadTable("lexicons/boilerplate-labels.tsv")];
        Dictionary<string, string> sets =
            rows.Where(row => row[0][0] == '=').ToDictionary(row => row[0][1..], row => row[1], StringComparer.Ordinal);
        return rows.Where(row => row[0][0] != '=')
            .Select(row => new PieceLabel(PieceLabelPart.Parse(row[0], sets), row[1], row[2] == "alone"))
            .SelectMany(
                label => PieceLabelPart.Beginnings(label.Parts, 0, 2).Select(Key).Distinct()
                    .Select(key => (key, label)))
            .GroupBy(pair => pair.key, pair => pair.label, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>A slot's name, or two words; a star stands for a second that is not known.</summary>
    private static string Key(ImmutableArray<string> words) =>
        words is [[PieceLabelPart.SlotMark, ..], ..]
            ? words[0]
            : words is [var first, [not PieceLabelPart.SlotMark, ..] second]
            ? $"{first} {second}"
            : $"{words[0]} {Any}";
}
