using System.Text;

namespace QualityCheck.Tests.Hostile;

/// <summary>
/// Stretches of the samples, of the gold corpus and of generated documents, damaged: the same number always gives the
/// same document. Of every two thousand numbers in a row, five hundred are one page cut off behind each character.
/// </summary>
internal sealed class MutatedDocument
{
    private const int Shortest = 40, Longest = 500, MostChanges = 6, LongestStretch = 60, MostCopies = 12;

    private static readonly string[] Texts = Files("*.txt"), Pages = Files("*.html");

    private readonly Random _random;
    private readonly StringBuilder _text;

    private MutatedDocument(Random random, string? text = null)
    {
        _random = random;
        _text = new StringBuilder(text ?? Seed());
    }

    public static InputDocument Of(int number) => (number & 3) == 3 ? CutPage(number >> 2) : Damaged(number);

    /// <summary>The text with a few changes.</summary>
    public static string Damaged(string text, Random random)
    {
        var document = new MutatedDocument(random, text);
        for (int left = random.Next(1, MostChanges + 1); left > 0; left--)
            document.Change();
        return document._text.ToString();
    }

    private static InputDocument CutPage(int number)
    {
        var page = new MutatedDocument(new Random(number / Longest));
        while (page._text.Length < Longest)
            page._text.Append(page.Seed());
        return InputDocument.FromHtml(page._text.ToString(0, 1 + number % Longest));
    }

    private static InputDocument Damaged(int number)
    {
        var random = new Random(number);
        string content = Damaged(new MutatedDocument(random)._text.ToString(), random);
        InputDocument document = random.Next(2) == 0
            ? InputDocument.FromHtml(content)
            : InputDocument.FromText(content) with { Clean = random.Next(4) > 0 };
        return random.Next(8) == 0 ? document with { Url = "https://www.harbour.example/news/boats" } : document;
    }

    private string Seed() => _random.Next(4) switch
    {
        0 => Stretch(Pages[_random.Next(Pages.Length)]),
        1 => Stretch(Texts[_random.Next(Texts.Length)]),
        2 => Stretch(GeneratedDocument.Page(_random.Next())),
        _ => Stretch(GeneratedDocument.Text(_random.Next())),
    };

    private string Stretch(string whole)
    {
        int length = Math.Min(whole.Length, _random.Next(Shortest, Longest));
        return whole.Substring(_random.Next(whole.Length - length + 1), length);
    }

    private void Change()
    {
        int length = Math.Min(_text.Length, _random.Next(1, LongestStretch)),
            at = _random.Next(_text.Length - length + 1), to = _random.Next(_text.Length - length + 1);
        string stretch = _text.ToString(at, length);
        switch (_random.Next(12))
        {
            case 0: Flip(); break;
            case 1: _text.Remove(at, length); break;
            case 2: _text.Insert(to, stretch, _random.Next(1, MostCopies)); break;
            case 3: _text.Remove(at, length).Insert(to, stretch); break;
            case 4: _text.Insert(at, Seed()); break;
            case 5: _text.Remove(at, length).Insert(at, Stretch(Pages[0])); break;
            case 6: _text.Length = at; break;
            case 7: _text.Remove(at, length).Insert(at, _random.Next(2) == 0
                ? stretch.ToUpperInvariant()
                : stretch.ToLowerInvariant()); break;
            case 8 when length > 0: _text.Replace(stretch[..1], _random.Next(2) == 0
                ? ""
                : GeneratedDocument.Scrap(_random), at, length); break;
            default: _text.Insert(at, GeneratedDocument.Scrap(_random)); break;
        }
    }

    /// <summary>Turns one bit of one character round.</summary>
    private void Flip()
    {
        if (_text.Length > 0)
            _text[_random.Next(_text.Length)] ^= (char)(1 << _random.Next(16));
    }

    private static string[] Files(string pattern) =>
    [
        .. new[] { "samples", "gold" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", folder), pattern,
                SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];
}
