namespace QualityCheck.Training;

/// <summary>A sentence of a treebank.</summary>
internal sealed record TreebankSentence(string[] Forms, PartOfSpeech[] Tags);

/// <summary>Reads sentences whose columns are index, form, lemma, universal tag.</summary>
internal static class Treebank
{
    private static readonly string[] Names =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
            "SYM", "VERB", "X"];

    /// <summary>The short name of a tag: <c>NOUN</c>.</summary>
    public static string NameOf(PartOfSpeech tag) => Names[(int)tag];

    public static IReadOnlyList<TreebankSentence> Read(string path)
    {
        using Stream stream = JsonLines.Open(path);
        using var reader = new StreamReader(stream);
        var sentences = new List<TreebankSentence>();
        List<string> forms = [];
        List<PartOfSpeech> tags = [];
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            if (columns.Length >= 4)
            {
                forms.Add(columns[1]);
                tags.Add((PartOfSpeech)Array.IndexOf(Names, columns[3]));
                continue;
            }
            if (forms.Count > 0)
                sentences.Add(new TreebankSentence([.. forms], [.. tags]));
            forms.Clear();
            tags.Clear();
        }
        if (forms.Count > 0)
            sentences.Add(new TreebankSentence([.. forms], [.. tags]));
        return sentences;
    }
}
