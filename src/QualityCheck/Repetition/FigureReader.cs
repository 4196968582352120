using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Repetition;

/// <summary>Reads the figures of a sentence from its words, in digits or in letters, with what they count.</summary>
internal sealed class FigureReader(LanguagePack pack)
{
    /// <summary>The most that a share is told out of, as in <c>nine in a hundred</c>; a judgement.</summary>
    private const double LargestRatio = 100;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    private readonly WordSet _about = pack.Words("numbers", "near");

    private readonly FrozenDictionary<string, double> _units = ValuesOf(pack, "unit");

    private readonly FrozenDictionary<string, double> _numbers = ValuesOf(pack, "number");

    private readonly FrozenDictionary<string, double> _scales = ValuesOf(pack, "scale");

    private readonly FrozenDictionary<string, double> _parts = ValuesOf(pack, "part");

    private readonly FrozenDictionary<string, double> _ranks = ValuesOf(pack, "rank");

    /// <summary>Whether a figure can begin with the word, in lower case.</summary>
    public bool CanBegin(string word) =>
        word.Length > 0 && char.IsAsciiDigit(word[0]) || word is "a" or "an" || _numbers.ContainsKey(First(word))
        || _parts.ContainsKey(First(word)) || _ranks.ContainsKey(word) || _scales.ContainsKey(Single(word));

    /// <summary>Reads the figure that begins at a word.</summary>
    /// <param name="words">The words of the sentence in lower case.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="isPercent">Whether a percent sign stands behind a word.</param>
    /// <param name="end">Where the next begins.</param>
    /// <returns>The figure; null where the word is none.</returns>
    public Figure? Read(IReadOnlyList<string> words, int at, Func<int, bool> isPercent, out int end)
    {
        bool about = at > 0 && _about.Contains(words[at - 1])
            || at > 1 && words[at - 1] is "than" && words[at - 2] is "more" or "less" or "fewer";
        return Plain(words, at, isPercent, out end) is { } figure ? figure with { IsAbout = about } : null;
    }

    private Figure? Plain(IReadOnlyList<string> words, int at, Func<int, bool> isPercent, out int end)
    {
        bool article = words[at] is "a" or "an";
        end = at + 1;
        if (article && UnitAt(words, at + 1) is { } single)
        {
            end = at + 2;
            return AndHalf(words, ref end) is var more and > 0
                ? new Figure((1 + more) * single, FigureUnit.Time)
                : new Figure(single, FigureUnit.Time, IsLoose: true);
        }
        if (PartAt(words, at, article, ref end) is { } part)
            return part;
        if (article && !_scales.ContainsKey(Word(words, at + 1)))
            return null;
        end = at;
        if (NumberAt(words, ref end) is not { } value)
        {
            end = at + 1;
            return char.IsAsciiDigit(words[at][0])
                ? new Figure(Unread(words[at]), FigureUnit.Unread)
                : RankAt(words, at);
        }
        return Counted(words, at, value, isPercent, ref end);
    }

    private Figure? RankAt(IReadOnlyList<string> words, int at) =>
        !_ranks.TryGetValue(words[at], out double rank) ? null
        : UnitAt(words, at + 1) is { } unit
            ? new Figure(rank * unit, FigureUnit.Time, IsLoose: true)
            : new Figure(rank, FigureUnit.Number, IsLoose: true);

    /// <summary>The number with what stands behind it: a unit, a percent sign, what it is a part of.</summary>
    private Figure Counted(IReadOnlyList<string> words, int at, double value, Func<int, bool> isPercent,
        ref int end)
    {
        if (isPercent(end - 1) || Word(words, end) is "percent"
            || Word(words, end) is "per" && Word(words, end + 1) is "cent")
        {
            end += Word(words, end) is "per" ? 2 : Word(words, end) is "percent" ? 1 : 0;
            return new Figure(value / 100, FigureUnit.Share);
        }
        if (_parts.TryGetValue(Single(Word(words, end)), out double part) && Word(words, end) != "second"
            && value < LargestRatio && Word(words, end).EndsWith('s'))
        {
            end++;
            return OfUnit(words, value * part, ref end);
        }
        int whole = Word(words, end) is "in" ? end + 1 : Word(words, end) is "out" && Word(words, end + 1) is "of"
            ? end + 2
            : end;
        int behind = whole += whole > end && Word(words, whole) is "every" ? 1 : 0;
        if (whole > end && NumberAt(words, ref behind) is { } all && all > value && all <= LargestRatio
            && UnitAt(words, behind) is null)
        {
            end = behind;
            return new Figure(value / all, FigureUnit.Share);
        }
        value += AndHalf(words, ref end);
        if (words[end - 1].IndexOf('-', StringComparison.Ordinal) is var dash and > 0
            && _parts.ContainsKey(Single(words[end - 1][(dash + 1)..])))
            return OfUnit(words, value, ref end);
        string joined = words[end - 1].IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0
            ? words[end - 1][(hyphen + 1)..].Split('-')[0]
            : "";
        if (_units.TryGetValue(joined, out double unit))
            return new Figure(value * unit, FigureUnit.Time);
        if (UnitAt(words, end) is not { } time)
            return new Figure(value, FigureUnit.Number, IsLoose: end == at + 1 && words[at] is "one");
        end++;
        return new Figure((value + AndHalf(words, ref end)) * time, FigureUnit.Time);
    }

    /// <summary><c>half</c>, <c>a third</c>, <c>half an hour</c>, <c>half a million</c>.</summary>
    private Figure? PartAt(IReadOnlyList<string> words, int at, bool article, ref int end)
    {
        int place = article ? at + 1 : at;
        string word = Word(words, place);
        string first = First(word);
        if (!_parts.TryGetValue(Single(first), out double part) || !article && first != "half"
            || at > 0 && _ranks.ContainsKey(words[at - 1]) || at > 0 && words[at - 1] is "first" or "second")
            return null;
        end = place + 1;
        if (first.Length < word.Length)
            return _units.TryGetValue(word[(first.Length + 1)..], out double joined)
                ? new Figure(part * joined, FigureUnit.Time)
                : word[(first.Length + 1)..] is "dozen" ? new Figure(6, FigureUnit.Number) : null;
        return OfUnit(words, part, ref end);
    }

    /// <summary>A part of a whole, or of the unit of time or the round number behind it.</summary>
    private Figure OfUnit(IReadOnlyList<string> words, double part, ref int end)
    {
        int next = Word(words, end) is "of" && Word(words, end + 1) is "a" or "an"
            ? end + 2
            : Word(words, end) is "a" or "an" ? end + 1 : end;
        if (UnitAt(words, next) is { } unit)
        {
            end = next + 1;
            return new Figure(part * unit, FigureUnit.Time);
        }
        if (next == end || !_scales.TryGetValue(Word(words, next), out double scale))
            return new Figure(part, FigureUnit.Share);
        end = next + 1;
        return new Figure(part * scale, FigureUnit.Number);
    }

    private double? NumberAt(IReadOnlyList<string> words, ref int end)
    {
        double total = 0, current = 0;
        int from = end;
        bool any = false, small = false, scaled = false;
        for (; end < words.Count; end++)
        {
            string word = words[end];
            if (any && word is "and" && _numbers.ContainsKey(First(Word(words, end + 1)))
                && _scales.ContainsKey(words[end - 1]))
                continue;
            if (!any && word is "a" or "an" && _scales.ContainsKey(Word(words, end + 1)))
                (current, any) = (1, true);
            else if (ValueOf(word) is { } value
                && (!any || scaled
                    || small && value < 10 && current % 10 == 0 && current >= 20 && !char.IsAsciiDigit(word[0])))
                (current, any, small, scaled) = (current + value, true, !char.IsAsciiDigit(word[0]), false);
            else if (_scales.TryGetValue(any ? Single(word) : word, out double scale)
                && (any || end == from && word.Length > 2)
                && (word.Length > 2 || end > from && char.IsAsciiDigit(words[end - 1][0])))
            {
                current = (any ? current : 1) * scale;
                if (scale >= 1000)
                    (total, current) = (total + current, 0);
                (any, small, scaled) = (true, false, true);
            }
            else
            {
                break;
            }
        }
        return any ? total + current : null;
    }

    /// <summary>
    /// The value of one word in digits or letters: <c>1,200</c>, <c>6.2m</c>, <c>twenty-three</c>, <c>three-year</c>.
    /// </summary>
    private double? ValueOf(string word)
    {
        string first = First(word), rest = first.Length < word.Length ? word[(first.Length + 1)..] : "";
        if (_numbers.TryGetValue(first, out double value))
            return _numbers.TryGetValue(rest, out double more)
                ? value + more
                : _parts.TryGetValue(Single(rest), out double parts) ? value * parts : value;
        int digits = first.AsSpan().IndexOfAnyExcept(Digits);
        string letters = digits < 0 ? "" : first[digits..];
        if (digits == 0 || !HasThousands(digits < 0 ? first : first[..digits])
            || rest.Length > 0 && char.IsAsciiDigit(rest[0])
            || !double.TryParse(digits < 0 ? first : first[..digits],
                NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return null;
        return letters.Length == 0 || _units.ContainsKey(letters) || letters is "st" or "nd" or "rd" or "th"
            ? value
            : _scales.TryGetValue(letters, out double scale) ? value * scale : null;
    }

    /// <summary>Whether its commas part thousands, three digits each: that of <c>3,5</c> is a decimal one.</summary>
    private static bool HasThousands(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> whole = word.IndexOf('.') is var point and >= 0 ? word[..point] : word;
        while (whole.IndexOf(',') is var comma and >= 0)
        {
            whole = whole[(comma + 1)..];
            if ((whole.IndexOf(',') is var next and >= 0 ? next : whole.Length) != 3)
                return false;
        }
        return true;
    }

    /// <summary><c>and a half</c>, <c>and a quarter</c>.</summary>
    private double AndHalf(IReadOnlyList<string> words, ref int end)
    {
        if (Word(words, end) is not "and" || Word(words, end + 1) is not ("a" or "an")
            || !_parts.TryGetValue(Word(words, end + 2), out double part))
            return 0;
        end += 3;
        return part;
    }

    private double? UnitAt(IReadOnlyList<string> words, int at) =>
        _units.TryGetValue(Single(Word(words, at)), out double unit) ? unit : null;

    private static double Unread(string word) =>
        BitConverter.UInt32BitsToSingle(FeatureHash.OfText(word) & 0x3FFFFFFF);

    private static string Word(IReadOnlyList<string> words, int at) => at < words.Count ? words[at] : "";

    private static string First(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 ? word[..hyphen] : word;

    private static string Single(string word) => word is [.., not 's', 's'] && word.Length > 2 ? word[..^1] : word;

    private static FrozenDictionary<string, double> ValuesOf(LanguagePack pack, string kind) =>
        pack.Table("figures").Where(row => row[0] == kind)
            .ToFrozenDictionary(row => row[1], row => double.Parse(row[2], CultureInfo.InvariantCulture),
                StringComparer.Ordinal);
}
