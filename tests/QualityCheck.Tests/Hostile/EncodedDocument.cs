using System.Text;

namespace QualityCheck.Tests.Hostile;

/// <summary>
/// Documents as bytes of some encoding, with or without its mark, that a header or the page itself names rightly or
/// not, some of them damaged: the same number always gives the same bytes.
/// </summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Kind">What they are said to be.</param>
/// <param name="Charset">The encoding that a header names, or null.</param>
internal sealed record EncodedDocument(byte[] Bytes, DocumentKind? Kind, string? Charset)
{
    private static readonly string[] Names =
    [
        "utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE", "windows-1252", "windows-1251", "iso-8859-2", "koi8-r",
        "Shift_JIS", "GB18030", "euc-kr", "big5", "iso-2022-jp", "windows-1255", "utf-7", "x-user-defined", "none",
    ];

    private static readonly byte[][] Marks =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [],
    ];

    public static EncodedDocument Of(int number)
    {
        var random = new Random(number);
        InputDocument document = MutatedDocument.Of(random.Next());
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(One(Names)) ?? Plain(One(Names));
        string named = random.Next(2) == 0 ? $"<meta charset={One(Names)}>" : "";
        byte[] mark = random.Next(4) == 0 ? Marks[random.Next(Marks.Length)] : [];
        byte[] bytes = [.. mark, .. encoding.GetBytes(named + document.Content)];
        for (int left = random.Next(4); left > 0 && bytes.Length > 0; left--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        if (random.Next(4) == 0)
            bytes = bytes[..random.Next(bytes.Length + 1)];
        return new(bytes, random.Next(4) == 0 ? null : document.Kind, random.Next(3) == 0 ? One(Names) : null);

        string One(string[] all) => all[random.Next(all.Length)];
    }

    /// <summary>Whether they are a document, whose report is sound then; or else refused as binary.</summary>
    public bool IsRead()
    {
        InputDocument document;
        try
        {
            document = InputDocument.FromBytes(Bytes, Kind, Charset);
        }
        catch (DocumentException failure)
        {
            Assert.Equal(DocumentError.Binary, failure.Code);
            return false;
        }
        Fuzzing.AssertSound(document, wholly: true);
        return true;
    }

    private static Encoding Plain(string name) => name switch
    {
        "utf-16" => Encoding.Unicode,
        "utf-16BE" => Encoding.BigEndianUnicode,
        "utf-32" => Encoding.UTF32,
        "utf-32BE" => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        _ => Encoding.UTF8,
    };
}
