using System.Buffers;
using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>
/// A part of a label's pattern: a word, a mark that announces what follows, a choice of phrases, or a slot for what no
/// list names.
/// </summary>
/// <param name="Word">The word, in lower case; of a slot its name; null for a choice.</param>
/// <param name="Slot">What fills the slot; null where it is none.</param>
/// <param name="Choices">The phrases; an empty one where nothing may stand there too.</param>
internal sealed record PieceLabelPart(string? Word, PieceSlot? Slot,
    ImmutableArray<ImmutableArray<PieceLabelPart>> Choices)
{
    /// <summary>What the name of a slot begins with among words.</summary>
    public const char SlotMark = '<';

    /// <summary>Stands in a pattern for a mark that announces what follows.</summary>
    private const string Announcement = ":";

    private static readonly SearchValues<char> Announcements = SearchValues.Create(":|–—-»");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" |()[]");

    /// <summary>Adds where the parts may end that begin here, each place once.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">Where they begin.</param>
    /// <param name="ends">Takes the places.</param>
    public static void AddEnds(ReadOnlySpan<PieceLabelPart> parts, PieceText text, int at, List<int> ends)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            if (!parts[i].Choices.IsEmpty)
            {
                List<int> choices = [];
                foreach (ImmutableArray<PieceLabelPart> choice in parts[i].Choices)
                    AddEnds(choice.AsSpan(), text, at, choices);
                foreach (int end in choices)
                    AddEnds(parts[(i + 1)..], text, end, ends);
                return;
            }
            at = parts[i].End(text, at);
            if (at < 0)
                return;
        }
        if (!ends.Contains(at))
            ends.Add(at);
    }

    /// <summary>Where the part ends that begins here and has no choices; −1 where it does not stand here.</summary>
    private int End(PieceText text, int at)
    {
        if (Slot is not null)
            return Slot(text, at) is var end && end > at ? end : -1;
        if (!text.TryWord(at, out TextSpan word))
            return -1;
        if (Word == Announcement)
            return text.Text.AsSpan(at, word.Start - at).ContainsAny(Announcements) ? at : -1;
        return text.Is(word, Word!) ? word.End : -1;
    }

    /// <summary>
    /// The first words that the parts may begin with, so many at most; a slot stands for itself and ends them.
    /// </summary>
    public static IEnumerable<ImmutableArray<string>> Beginnings(ImmutableArray<PieceLabelPart> parts, int from,
        int words)
    {
        if (words == 0 || from == parts.Length)
            return [[]];
        PieceLabelPart part = parts[from];
        if (part.Slot is not null)
            return [[SlotMark + part.Word]];
        if (part.Word == Announcement)
            return Beginnings(parts, from + 1, words);
        IEnumerable<ImmutableArray<string>> own = part.Word is { } word
            ? [[word]]
            : part.Choices.SelectMany(choice => Beginnings(choice, 0, words));
        return own.SelectMany(
            begin => begin.Length == words || begin is [.., [SlotMark, ..]]
                ? [begin]
                : Beginnings(parts, from + 1, words - begin.Length).Select(rest => begin.AddRange(rest)));
    }

    /// <summary>Reads a pattern as <c>boilerplate-labels.tsv</c> writes it.</summary>
    public static ImmutableArray<PieceLabelPart> Parse(string pattern, IReadOnlyDictionary<string, string> sets)
    {
        int at = 0;
        ImmutableArray<ImmutableArray<PieceLabelPart>> choices = Choice(pattern, ref at, sets);
        return choices.Length == 1 ? choices[0] : [new PieceLabelPart(null, null, choices)];
    }

    private static ImmutableArray<ImmutableArray<PieceLabelPart>> Choice(string pattern, ref int at,
        IReadOnlyDictionary<string, string> sets)
    {
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<PieceLabelPart>>();
        var parts = ImmutableArray.CreateBuilder<PieceLabelPart>();
        for (; at < pattern.Length && pattern[at] is not (')' or ']'); at++)
        {
            switch (pattern[at])
            {
                case ' ':
                    break;
                case '|':
                    choices.Add(parts.DrainToImmutable());
                    break;
                case '(' or '[':
                    bool optional = pattern[at++] == '[';
                    ImmutableArray<ImmutableArray<PieceLabelPart>> inner = Choice(pattern, ref at, sets);
                    parts.Add(new PieceLabelPart(null, null, optional ? [.. inner, []] : inner));
                    break;
                case '<':
                    int close = pattern.IndexOf('>', at);
                    parts.Add(Named(pattern[(at + 1)..close], sets));
                    at = close;
                    break;
                default:
                    int end = pattern.AsSpan(at).IndexOfAny(WordEnds);
                    string word = end < 0 ? pattern[at..] : pattern.Substring(at, end);
                    parts.Add(new PieceLabelPart(word, null, []));
                    at += word.Length - 1;
                    break;
            }
        }
        choices.Add(parts.DrainToImmutable());
        return choices.DrainToImmutable();
    }

    private static PieceLabelPart Named(string name, IReadOnlyDictionary<string, string> sets) =>
        sets.TryGetValue(name, out string? set)
            ? new PieceLabelPart(null, null, [.. set.Split('|').Select(phrase => Parse(phrase, sets))])
            : new PieceLabelPart(name, PieceSlots.Named(name), []);
}
