using System.Collections.Immutable;
using QualityCheck.Language;

namespace QualityCheck.Training;

/// <summary>A sentence whose names are known.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Names">Its names; offsets are UTF-16.</param>
/// <param name="HasMisc">Whether names of other kinds than person, organization and location were marked too.</param>
/// <param name="Fold">Its part in cross-validation: a fifth of its file, in order, so that sentences of one document
/// stay together.</param>
internal sealed record NameSentence(string Text, IReadOnlyList<Entity> Names, bool HasMisc, int Fold)
{
    public const int Folds = 5;

    public ImmutableArray<Token> Tokens { get; } = Tokenizer.Tokenize(Text, CancellationToken.None);

    /// <summary>All of the tokens as one sentence.</summary>
    public Sentence Whole => new(new TextSpan(0, Text.Length), 0, Tokens.Length, Tokens.Length, 0);

    public ImmutableArray<PartOfSpeech> Tags =>
        LanguagePack.English.Tagger!.Tag(Text, Tokens, TokenTypes.Of(Text, Tokens), [Whole], CancellationToken.None);

    public static IReadOnlyList<NameSentence> Read(string path, bool hasMisc)
    {
        NameRow[] rows = [.. JsonLines.Read<NameRow>(path)];
        return [.. rows.Select((row, i) => new NameSentence(row.Text, NamesOf(row), hasMisc, i * Folds / rows.Length))];
    }

    /// <summary>The runs that may hold names, and their labels.</summary>
    public IEnumerable<(NameRun Run, int[] Labels)> Runs() =>
        NameRun.Of(LanguagePack.English, Text, Tokens, Tags, Whole).Select(run => (run, LabelsOf(run)));

    private int[] LabelsOf(NameRun run)
    {
        var labels = new int[run.Length];
        foreach (Entity name in Names)
        {
            int label = EntityLabels.Begin(name.Kind);
            for (int i = 0; i < labels.Length; i++)
            {
                Token token = Tokens[run.Start + i];
                if (token.Start >= name.Span.End || NameRun.BareEnd(Text, token) <= name.Span.Start)
                    continue;
                labels[i] = label;
                label = EntityLabels.Begin(name.Kind) + 1;
            }
        }
        return labels;
    }

    private static Entity[] NamesOf(NameRow row)
    {
        var offsets = new List<int>();
        for (int i = 0; i < row.Text.Length; i++)
        {
            if (!char.IsLowSurrogate(row.Text[i]))
                offsets.Add(i);
        }
        offsets.Add(row.Text.Length);
        return [.. (row.Spans ?? []).Select(
            span =>
                new Entity(TextSpan.FromBounds(offsets[span[0].GetInt32()], offsets[span[1].GetInt32()]),
                    KindOf(span[2].GetString())))];
    }

    private static EntityKind KindOf(string? type) => type switch
    {
        "PER" => EntityKind.Person,
        "ORG" => EntityKind.Organization,
        "LOC" => EntityKind.Location,
        _ => EntityKind.Misc,
    };
}
