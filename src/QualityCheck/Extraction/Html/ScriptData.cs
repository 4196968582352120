using System.Text;
using System.Text.Json;

namespace QualityCheck.Extraction;

/// <summary>
/// Finds the article of a page that shows none in the data of its scripts: the text that JSON-LD declares, else the
/// longest string of sentences, else the array that holds most of them. Linear in the scripts; what is no JSON is
/// passed over.
/// </summary>
internal static class ScriptData
{
    /// <summary>Less is no article, and more no headline: a judgement.</summary>
    private const int Shortest = 250;
    /// <summary>The characters of scripts that are read: a judgement.</summary>
    private const int Longest = 2_000_000;
    /// <summary>Deeper data are passed over: a judgement.</summary>
    private const int MaxDepth = 128;
    /// <summary>A text that long beside the longest array of texts is the article by itself: a judgement.</summary>
    private const double MostOfArray = 0.5;

    /// <summary>
    /// The strings that make up the article, in order, and the headline that stands beside them; none where the scripts
    /// hold no article.
    /// </summary>
    public static (IReadOnlyList<ScriptString> Body, string? Headline) Read(string html,
        CancellationToken cancellationToken)
    {
        var all = new List<ScriptString>();
        int read = 0, arrays = 0;
        for (int at = 0; at < html.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            HtmlPart part = HtmlLexer.Read(html, at);
            at = part.End;
            if (part.Kind != HtmlPartKind.StartTag || !HtmlTags.IsRawText(part.Name(html)))
                continue;
            int end = HtmlLexer.RawTextEnd(html, at, part.Name(html));
            if (HtmlTags.IsProgram(part.Name(html)) && (read += end - at) <= Longest)
                AddStrings(html, at, end, all, ref arrays);
            at = end;
        }
        IReadOnlyList<ScriptString> body = Body(all);
        return (body,
            body.Count == 0
                ? null
                : all.FirstOrDefault(
                    text => text.Property is "headline" or "title" && text.Text.Length is > 0 and <= Shortest)?.Text);
    }

    private static IReadOnlyList<ScriptString> Body(List<ScriptString> all)
    {
        if (all.Find(text => text.Property == "articleBody" && text.Text.Length >= Shortest) is { } declared)
            return [declared];
        var byArray = new Dictionary<int, int>();
        ScriptString? longest = null;
        foreach (ScriptString text in all.Where(text => text.IsProse))
        {
            longest = longest is null || text.Text.Length > longest.Text.Length ? text : longest;
            foreach (int array in text.Arrays)
                byArray[array] = byArray.GetValueOrDefault(array) + text.Text.Length;
        }
        if (longest is null)
            return [];
        (int best, int most) = byArray.Count == 0
            ? (-1, 0)
            : byArray.OrderByDescending(array => array.Value).ThenByDescending(array => array.Key)
                .Select(array => (array.Key, array.Value)).First();
        if (longest.Text.Length >= Math.Max(Shortest, most * MostOfArray))
            return [longest];
        return most < Shortest ? [] : [.. all.Where(text => text.IsProse && text.Arrays.Contains(best))];
    }

    /// <summary>Adds the strings of the first object or array in a script.</summary>
    private static void AddStrings(string html, int start, int end, List<ScriptString> all, ref int arrays)
    {
        int open = html.AsSpan(start, end - start).IndexOfAny('{', '[');
        if (open < 0)
            return;
        int at = start + open, before = all.Count;
        byte[] json = Encoding.UTF8.GetBytes(html, at, end - at);
        var reader = new Utf8JsonReader(json,
            new JsonReaderOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip });
        var around = new Stack<int>();
        string property = "";
        long bytes = 0;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        property = reader.HasValueSequence || reader.ValueSpan.Length > Shortest
                            ? ""
                            : Encoding.UTF8.GetString(reader.ValueSpan);
                        continue;
                    case JsonTokenType.StartArray:
                        around.Push(++arrays);
                        continue;
                    case JsonTokenType.EndArray:
                        around.Pop();
                        break;
                    case JsonTokenType.String:
                        at += Encoding.UTF8.GetCharCount(json, (int)bytes, (int)(reader.TokenStartIndex - bytes));
                        bytes = reader.TokenStartIndex;
                        all.Add(ScriptString.Read(html, at + 1, property, [.. around.Reverse()]));
                        continue;
                    default:
                        break;
                }
                if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    return;
            }
        }
        catch (JsonException)
        {
            all.RemoveRange(before, all.Count - before);
        }
    }
}
