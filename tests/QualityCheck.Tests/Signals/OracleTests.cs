using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QualityCheck.Tests.Signals;

/// <summary>
/// Every value that datatrove, Dolma, RedPajama-V2 and NeMo Curator give for the oracle's texts, with words between white
/// space. DCLM's are not in it.
/// </summary>
public sealed class OracleTests
{
    private const double Tolerance = 1e-6;

    private static readonly string[] DatatroveRepetition =
    [
        "dup_para_frac", "dup_para_char_frac", "dup_line_frac", "dup_line_char_frac", "top_2_gram", "top_3_gram",
        "top_4_gram", "duplicated_5_n_grams", "duplicated_6_n_grams", "duplicated_7_n_grams", "duplicated_8_n_grams",
        "duplicated_9_n_grams", "duplicated_10_n_grams",
    ];

    private readonly List<string> _differences = [];
    private string _id = "";
    private int _compared;

    [DatasetFact(Oracle.Dataset)]
    public void The_values_and_verdicts_of_datatrove()
    {
        foreach ((string id, string text, JsonElement values) in Oracle.Read())
        {
            _id = id;
            DocumentSignals signals = DocumentSignals.Of(text, SignalVariant.Datatrove);
            for (int i = 0; i < DatatroveRepetition.Length; i++)
                Compare(DatatroveRepetition[i], values.GetProperty("datatrove_gopher_ws")[i],
                    signals[DatatroveRepetition[i]]);
            string[] verdicts = ["dt_gopher_rep", "dt_gopher_qual", "dt_c4_regexsent", "dt_fineweb"];
            Equal("verdicts", string.Join(' ', verdicts.Select(name => values.GetProperty(name).GetString())),
                string.Join(' ', signals.Verdicts.Select(verdict => verdict.Reason)));
            if (values.TryGetProperty("dt_c4_text", out JsonElement kept))
                Equal("text", kept.GetString()!, KeptByC4(text));
        }
        Assert.Empty(_differences);
        Assert.Equal(4568, _compared);
    }

    [DatasetFact(Oracle.Dataset)]
    public void The_values_of_Dolma()
    {
        var lines = new SignalReader(SignalSet.Of(SignalVariant.Dolma), withLines: true);
        foreach ((string id, string text, JsonElement values) in Oracle.Read())
        {
            _id = id;
            DocumentSignals signals = DocumentSignals.Of(text, SignalVariant.Dolma);
            foreach (string tagger in new[] { "gopher_v1", "gopher_v2" })
                CompareGopher(values.GetProperty($"dolma_{tagger}"), tagger, signals);
            JsonElement c4 = values.GetProperty("dolma_c4_v1");
            Compare("line_count", c4.GetProperty("lines"), signals["c4_v1__line_count"]);
            foreach ((string name, string flag) in new[]
                { ("js", "has_javascript"), ("lorem", "has_lorem_ipsum"), ("curly", "has_curly_brace") })
                Equal(flag, c4.GetProperty(name).GetBoolean() ? 1 : 0, signals[$"c4_v1__{flag}"]);
            lines.Read(text);
            Equal("no_punct", c4.GetProperty("no_punct").GetRawText(), SpansOf(lines, text, value: 0));
            Equal("few_words", c4.GetProperty("few_words").GetRawText(), SpansOf(lines, text, value: 1));
            Compare("few_words", c4.GetProperty("few_words").GetArrayLength(), signals["c4_v1__lines_with_too_few_words"]);
            Compare("no_punct", c4.GetProperty("no_punct").GetArrayLength(),
                signals["c4_v1__lines_with_no_ending_punctuation"]);
        }
        Assert.Empty(_differences);
        Assert.Equal(14214, _compared);
    }

    [DatasetFact(Oracle.Dataset)]
    public void The_values_of_RedPajama()
    {
        var lines = new SignalReader(SignalSet.Of(SignalVariant.Redpajama), withLines: true);
        foreach ((string id, string text, JsonElement values) in Oracle.Read())
        {
            _id = id;
            lines.Read(text);
            JsonElement expected = values.GetProperty("rpv2");
            for (int i = 0; i < lines.Values.Length; i++)
                Compare(lines.Set.Signals[i].Name, expected.GetProperty(lines.Set.Signals[i].Name), lines.Values[i]);
            for (int i = 0; i < lines.Set.LineSignals.Length; i++)
                CompareLines(lines, text, i, expected.GetProperty(lines.Set.LineSignals[i]));
        }
        Assert.Empty(_differences);
        Assert.Equal(206826, _compared);
    }

    /// <summary>
    /// NeMo takes the most frequent n-gram from a set whose order differs from run to run: where several are as frequent
    /// and give different values, the oracle's is that of one of them.
    /// </summary>
    [DatasetFact(Oracle.Dataset)]
    public void The_values_of_NeMo()
    {
        int ambiguous = 0;
        foreach ((string id, string text, JsonElement values) in Oracle.Read())
        {
            _id = id;
            DocumentSignals signals = DocumentSignals.Of(text, SignalVariant.Nemo);
            foreach (JsonProperty expected in values.GetProperty("nemo").EnumerateObject())
            {
                if (!expected.Name.StartsWith("repeating_top_", StringComparison.Ordinal))
                {
                    Compare(expected.Name, expected.Value, signals[expected.Name]);
                    continue;
                }
                double[] possible = [.. TopValues(text, expected.Name[^1] - '0').Distinct()];
                ambiguous += possible.Length > 1 ? 1 : 0;
                double ours = signals[expected.Name[..^1]];
                if (possible.Length == 1)
                    Compare(expected.Name, expected.Value, ours);
                else if (!possible.Any(value => Near(value, expected.Value.GetDouble())) || !Near(possible[0], ours))
                    _differences.Add($"{_id} {expected.Name}: {expected.Value} {ours}");
            }
        }
        Assert.Empty(_differences);
        Assert.Equal(7973, _compared);
        Assert.Equal(679, ambiguous);
    }

    private void CompareGopher(JsonElement expected, string tagger, DocumentSignals signals)
    {
        foreach (JsonProperty property in expected.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Array)
            {
                Compare(property.Name, property.Value, signals[$"{tagger}__{property.Name}"]);
                continue;
            }
            bool isTop = property.Name.Contains("most_common", StringComparison.Ordinal);
            Dictionary<int, JsonElement> byLength =
                property.Value.EnumerateArray().ToDictionary(pair => pair[0].GetInt32(), pair => pair[1]);
            for (int n = isTop ? 2 : 5; n <= (isTop ? 4 : 10); n++)
            {
                double value =
                    signals[$"{tagger}__{property.Name.Replace("ngram", $"{n}gram", StringComparison.Ordinal).TrimEnd('s')}s"];
                if (byLength.TryGetValue(n, out JsonElement one))
                    Compare($"{property.Name} {n}", one, value);
                else
                    Equal($"{property.Name} {n}", double.NaN, value);
            }
        }
    }

    private void CompareLines(SignalReader lines, string text, int value, JsonElement expected)
    {
        string name = lines.Set.LineSignals[value];
        Equal(name, expected.GetArrayLength(), lines.LineCount);
        for (int i = 0; i < Math.Min(lines.LineCount, expected.GetArrayLength()); i++)
        {
            SignalLine line = lines.Line(i);
            Compare(name, expected[i][0], Points(text, line.Span.Start));
            Compare(name, expected[i][1], Points(text, line.Span.End));
            Compare(name, expected[i][2], line.Values[value]);
        }
    }

    private static string SpansOf(SignalReader lines, string text, int value)
    {
        lines.Read(text);
        var spans = new List<string>();
        for (int i = 0; i < lines.LineCount; i++)
        {
            SignalLine line = lines.Line(i);
            if (line.Values[value] > 0)
                spans.Add(FormattableString.Invariant($"[{Points(text, line.Span.Start)}, {Points(text, line.Span.End)}]"));
        }
        return $"[{string.Join(", ", spans)}]";
    }

    /// <summary>The text that datatrove keeps: C4's lines without white space around and without citations.</summary>
    private static string KeptByC4(string text)
    {
        var reader = new SignalReader(SignalSet.Of(SignalVariant.Datatrove), withLines: true);
        reader.Read(text);
        var kept = new StringBuilder();
        for (int i = 0; i < reader.LineCount; i++)
        {
            SignalLine line = reader.Line(i);
            if (line.IsKept)
                kept.Append(line.Span.In(text).Trim()).Append('\n');
        }
        return System.Text.RegularExpressions.Regex.Replace(kept.ToString(), @"\[\d*]|\[edit]|\[citation needed]", "").Trim();
    }

    private static IEnumerable<double> TopValues(string text, int n)
    {
        string[] words = text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < n)
            return [1];
        (string Gram, int Count)[] grams =
        [
            .. Enumerable.Range(0, words.Length - n + 1).Select(i => string.Join(' ', words[i..(i + n)]))
                .GroupBy(gram => gram, StringComparer.Ordinal).Select(gram => (gram.Key, gram.Count())),
        ];
        int length = Points(text, text.Length), most = grams.Max(gram => gram.Count);
        return grams.Where(gram => gram.Count == most).Select(gram =>
            text.Replace(gram.Gram, "", StringComparison.Ordinal) is var rest
                ? (double)(length - Points(rest, rest.Length)) / length : 0);
    }

    private static int Points(string text, int offset) => text.AsSpan(0, offset).ToString().EnumerateRunes().Count();

    private void Compare(string name, JsonElement expected, double actual) =>
        Compare(name, expected.ValueKind == JsonValueKind.Null ? double.NaN : expected.GetDouble(), actual);

    private void Compare(string name, double expected, double actual)
    {
        _compared++;
        if (!Near(expected, actual))
            _differences.Add(string.Create(CultureInfo.InvariantCulture, $"{_id} {name}: {expected} {actual}"));
    }

    private void Equal<T>(string name, T expected, T actual)
    {
        _compared++;
        if (!Equals(expected, actual))
            _differences.Add(string.Create(CultureInfo.InvariantCulture, $"{_id} {name}: {expected} {actual}"));
    }

    private static bool Near(double expected, double actual) =>
        Math.Abs(expected - actual) <= Tolerance || double.IsNaN(expected) && double.IsNaN(actual);
}
