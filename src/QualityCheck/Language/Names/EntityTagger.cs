using System.Buffers;
using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>
/// Finds names with a linear model over words, their neighbours and tags: the best sequence of labels for every run of
/// words that may hold names (structured perceptron, Collins 2002).
/// </summary>
internal sealed class EntityTagger
{
    private readonly LanguagePack _pack;
    private readonly MulticlassModel _model;
    private readonly float[] _transitions = new float[(EntityLabels.Count + 1) * EntityLabels.Count];

    public EntityTagger(LanguagePack pack, MulticlassModel model)
    {
        _pack = pack;
        _model = model;
        Span<short> scores = stackalloc short[MulticlassModel.Width];
        for (int before = 0; before <= EntityLabels.Beginning; before++)
        {
            model.Score([EntityFeatures.Transition(before)], scores);
            for (int label = 0; label < EntityLabels.Count; label++)
                _transitions[before * EntityLabels.Count + label] = scores[label];
        }
    }

    /// <summary>
    /// The names of a text. In headlines in title case a name counts only where the text has it elsewhere, or a list
    /// knows each of its words.
    /// </summary>
    public ImmutableArray<Entity> Scan(string text, ImmutableArray<Token> tokens, ImmutableArray<PartOfSpeech> tags,
        ImmutableArray<Sentence> sentences, CancellationToken cancellationToken)
    {
        var reader = new TokenReader(text, tokens);
        var names = new List<Name>();
        NameWord[] words = ArrayPool<NameWord>.Shared.Rent(NameRun.Room);
        float[] emissions = ArrayPool<float>.Shared.Rent(NameRun.Longest * EntityLabels.Count);
        int[] labels = ArrayPool<int>.Shared.Rent(NameRun.Longest);
        bool headlines = false;
        for (int s = 0; s < sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool headline = _pack.TitleCase.IsHeadline(reader, sentences, s);
            headlines |= headline;
            foreach (NameRun run in NameRun.Of(_pack, text, tokens, tags, sentences[s], words))
            {
                Label(run, emissions, labels);
                AddNames(reader, run, labels.AsSpan(0, run.Length), headline, names);
            }
        }
        ArrayPool<NameWord>.Shared.Return(words);
        ArrayPool<float>.Shared.Return(emissions);
        ArrayPool<int>.Shared.Return(labels);
        if (headlines && names.Exists(name => name.InHeadline))
        {
            HashSet<string> known = new(names.Where(name => !name.InHeadline)
                .SelectMany(name => WordsOf(text, tokens, name)), StringComparer.Ordinal);
            names.RemoveAll(
                name => name.InHeadline
                    && !WordsOf(text, tokens, name)
                        .All(word => known.Contains(word) || _pack.NameLexicon.IsName(word)));
        }
        return [.. names.Select(
            name =>
                new Entity(TextSpan.FromBounds(tokens[name.Start].Start, NameRun.BareEnd(text, tokens[name.End - 1])),
                    name.Kind))];
    }

    private static IEnumerable<string> WordsOf(string text, ImmutableArray<Token> tokens, Name name) =>
        Enumerable.Range(name.Start, name.End - name.Start)
            .Select(i => text[tokens[i].Start..NameRun.BareEnd(text, tokens[i])]);

    private void Label(NameRun run, Span<float> emissions, Span<int> labels)
    {
        Span<int> features = stackalloc int[EntityFeatures.Count];
        Span<short> scores = stackalloc short[MulticlassModel.Width];
        for (int i = 0; i < run.Length; i++)
        {
            run.Features(i, features);
            _model.Score(features, scores);
            for (int label = 0; label < EntityLabels.Count; label++)
                emissions[i * EntityLabels.Count + label] = scores[label];
        }
        EntityLabels.Decode(emissions, _transitions, run.OpensSentence ? EntityLabels.Beginning : EntityLabels.None,
            labels[..run.Length]);
    }

    private void AddNames(TokenReader reader, NameRun run, ReadOnlySpan<int> labels, bool headline, List<Name> names)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == EntityLabels.None)
                continue;
            int first = i;
            while (i + 1 < labels.Length && labels[i + 1] != EntityLabels.None && !EntityLabels.Begins(labels[i + 1]))
                i++;
            var name = new Name(run.Start + first, run.Start + i + 1,
                _pack.NameWords.NamesOrganization(reader[run.Start + i])
                    ? EntityKind.Organization
                    : EntityLabels.KindOf(labels[first]), headline);
            if (names.Count > 0 && names[^1].End + 1 == name.Start
                && _pack.OrganizationSubject.GoesOn(reader, names[^1].Start, names[^1].End))
                names[^1] = names[^1] with { End = name.End };
            else if (HasCapital(reader, name)
                && (name.End - name.Start > 1 || !_pack.NameWords.IsCommonInitialism(reader[name.Start])))
                names.Add(name);
        }
    }

    private static bool HasCapital(TokenReader reader, Name name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            foreach (char c in reader[i])
            {
                if (char.IsUpper(c))
                    return true;
            }
        }
        return false;
    }

    /// <summary>A name by the indexes of its tokens.</summary>
    private readonly record struct Name(int Start, int End, EntityKind Kind, bool InHeadline);
}
