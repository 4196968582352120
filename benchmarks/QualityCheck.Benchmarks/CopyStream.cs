namespace QualityCheck.Benchmarks;

/// <summary>
/// Documents of some 550 words, of which every twentieth is a copy of an earlier one, half of those excerpts; made of
/// the sentences of <see cref="DocumentStream"/>, with so many words of its own in each document that no two share a
/// shingle by chance.
/// </summary>
internal sealed class CopyStream(int seed)
{
    private const int CopyStep = 20;

    /// <summary>So many documents are remembered to be copied.</summary>
    private const int Remembered = 1000;

    /// <summary>A copy is made when so many documents have come since, at the least.</summary>
    private const int Distance = 1000;

    /// <summary>So many texts of the stream make a document.</summary>
    private const int Texts = 3;

    private const int ExcerptWords = 200;

    /// <summary>One of so many words is the document's own: four others in a row are no shingle.</summary>
    private const int OwnWordStep = 5;

    private readonly Random _random = new(seed);
    private readonly Queue<(string Id, string Text)> _recent = [];
    private readonly List<(string Id, string Text)> _earlier = [];

    /// <param name="Id">The id.</param>
    /// <param name="Text">The text.</param>
    /// <param name="CopyOf">The id of the document that it is a copy of; null for none.</param>
    public sealed record Document(string Id, string Text, string? CopyOf);

    public IEnumerable<Document> Documents(int count)
    {
        // Of four documents of the stream one is HTML, which is passed over.
        using IEnumerator<string[]> texts = new DocumentStream().Documents(int.MaxValue, seed)
            .Where(document => document.Kind == DocumentKind.Text).Select(document => document.Content).Chunk(Texts)
            .GetEnumerator();
        for (int number = 0; number < count; number++)
        {
            string id = FormattableString.Invariant($"{seed}-{number}");
            if (number % CopyStep == CopyStep - 1 && _earlier.Count > 0)
            {
                (string copied, string text) = _earlier[_random.Next(_earlier.Count)];
                yield return new Document(id, number % (2 * CopyStep) < CopyStep ? text : Excerpt(text), copied);
                continue;
            }
            texts.MoveNext();
            string own = Own(string.Join("\n\n", texts.Current));
            Remember(id, own);
            yield return new Document(id, own, null);
        }
    }

    private void Remember(string id, string text)
    {
        _recent.Enqueue((id, text));
        if (_recent.Count <= Distance)
            return;
        (string, string) old = _recent.Dequeue();
        if (_earlier.Count < Remembered)
            _earlier.Add(old);
        else
            _earlier[_random.Next(Remembered)] = old;
    }

    private string Own(string text) => string.Join(' ', text.Split(' ')
        .Select((word, at) => at % OwnWordStep == 0 ? FormattableString.Invariant($"x{_random.Next()}") : word));

    private string Excerpt(string text)
    {
        string[] words = text.Split(' ');
        return string.Join(' ', words.Skip(_random.Next(Math.Max(1, words.Length - ExcerptWords))).Take(ExcerptWords));
    }
}
