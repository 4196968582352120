using System.Text;
using QualityCheck.Input;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>
/// A document as the caller has it: HTML or text, and what the caller knows about it.
/// Immutable; set the optional properties with a <c>with</c> expression; lone surrogates in them become U+FFFD one for
/// one.
/// </summary>
public sealed record InputDocument
{
    /// <summary>More than this cannot be written as one JSON string.</summary>
    internal const int MostCharacters = 150_000_000;

    /// <summary>
    /// No more bytes are read for one document, unpacked: no page is so large, and what unpacks to more is made to fill
    /// memory. A judgement.
    /// </summary>
    internal const int MostBytes = 256 << 20;

    private InputDocument(DocumentKind kind, string content)
    {
        Kind = kind;
        Content = content;
    }

    /// <summary>HTML or text.</summary>
    public DocumentKind Kind { get; }

    /// <summary>
    /// The decoded content: no byte order mark, every lone surrogate replaced by U+FFFD one for one,
    /// nothing else changed. All input offsets count UTF-16 code units in this string.
    /// </summary>
    public string Content { get; }

    /// <summary>The caller's name for the document; echoed in the report.</summary>
    public string? Id { get; init => field = Utf16.WithoutLoneSurrogates(value); }

    /// <summary>Where the document was published. Never fetched.</summary>
    public string? Url { get; init => field = Utf16.WithoutLoneSurrogates(value); }

    /// <summary>The title, where the caller knows it; it overrides the document's own.</summary>
    public string? Title { get; init => field = Utf16.WithoutLoneSurrogates(value); }

    /// <summary>The author line, where the caller knows it.</summary>
    public string? Byline { get; init => field = Utf16.WithoutLoneSurrogates(value); }

    /// <summary>The publication date, where the caller knows it, as the caller writes it.</summary>
    public string? Published { get; init => field = Utf16.WithoutLoneSurrogates(value); }

    /// <summary>ISO 639-1 code that overrides language identification, such as <c>en</c>.</summary>
    public string? Language { get; init => field = Utf16.WithoutLoneSurrogates(value); }

    /// <summary>
    /// Whether boilerplate is removed first (the default). <c>false</c> analyses a text as it is; HTML is extracted all
    /// the same.
    /// </summary>
    public bool Clean { get; init; } = true;

    /// <summary>A document from HTML mark-up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="DocumentException">More than 150 million characters
    /// (<see cref="DocumentError.TooLarge"/>).</exception>
    public static InputDocument FromHtml(string html) => FromString(html, DocumentKind.Html);

    /// <summary>A document from plain text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DocumentException">More than 150 million characters
    /// (<see cref="DocumentError.TooLarge"/>).</exception>
    public static InputDocument FromText(string text) => FromString(text, DocumentKind.Text);

    /// <summary>A document from a string that may be HTML or text; the beginning of the string decides.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="DocumentException">More than 150 million characters
    /// (<see cref="DocumentError.TooLarge"/>).</exception>
    public static InputDocument FromUnknown(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return FromString(content, KindDetector.Detect(content));
    }

    /// <summary>
    /// A document from bytes. They are decoded by byte order mark, then as UTF-8 where they are valid UTF-8,
    /// then by <paramref name="charset"/>, then by the charset that an XML declaration or a meta element names in the
    /// first 256 KiB, then as what they look like most: UTF-8 with a few broken characters, or the single-byte charset
    /// in which most words are frequent ones of one language; windows-1252 where nothing tells. UTF-16 without a byte
    /// order mark is known only by <paramref name="charset"/>, which then comes before UTF-8.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="kind">HTML or text; null lets the beginning of the content decide.</param>
    /// <param name="charset">The charset given from outside, as in an HTTP header; unknown names are passed
    /// over.</param>
    /// <exception cref="DocumentException">The bytes are no text (<see cref="DocumentError.Binary"/>), or more than 150
    /// million characters (<see cref="DocumentError.TooLarge"/>).</exception>
    public static InputDocument FromBytes(ReadOnlySpan<byte> bytes, DocumentKind? kind = null, string? charset = null)
    {
        string content = TextDecoder.Decode(bytes, charset);
        return FromString(content, kind ?? KindDetector.Detect(content));
    }

    /// <summary>
    /// A document from a stream, read to its end and decoded as <see cref="FromBytes"/> does. The stream stays open.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="kind">HTML or text; null lets the beginning of the content decide.</param>
    /// <param name="charset">The charset given from outside.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The bytes are no text (<see cref="DocumentError.Binary"/>) or more than 256 MiB or 150 million characters
    /// (<see cref="DocumentError.TooLarge"/>).
    /// </exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static InputDocument FromStream(Stream stream, DocumentKind? kind = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return FromBytes(StreamBytes.ReadToEnd(stream), kind, charset);
    }

    /// <summary>What stands for the document of an article that has none: its text.</summary>
    internal static InputDocument Of(Article article) =>
        new(article.Page is null ? DocumentKind.Text : DocumentKind.Html, article.Text) { Url = article.Url };

    /// <summary>The same document without these stretches of its content, which may overlap.</summary>
    internal InputDocument Without(IEnumerable<TextSpan> cuts)
    {
        var left = new StringBuilder();
        int from = 0;
        foreach (TextSpan cut in cuts.OrderBy(cut => cut.Start))
        {
            if (cut.Start > from)
                left.Append(Content, from, cut.Start - from);
            from = Math.Max(from, cut.End);
        }
        left.Append(Content, from, Content.Length - from);
        return new InputDocument(Kind, left.ToString())
        {
            Id = Id,
            Url = Url,
            Title = Title,
            Byline = Byline,
            Published = Published,
            Language = Language,
            Clean = Clean,
        };
    }

    private static InputDocument FromString(string content, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MostCharacters)
            throw new DocumentException(DocumentError.TooLarge,
                $"more than {MostCharacters / 1_000_000} million characters in one document");
        return new InputDocument(kind,
            Utf16.WithoutLoneSurrogates(content.StartsWith('\uFEFF') ? content[1..] : content));
    }
}
