using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Credibility;

namespace QualityCheck.Tests.Credibility;

/// <summary>How lists are read: what is a row, what is none, and what is no list.</summary>
public sealed class SourceListTests
{
    private static readonly SourceListOptions Desk = new() { Id = "desk", Version = "7" };

    [Theory]
    [InlineData("domain,rating\nexample.org,low\n")]
    [InlineData("domain;rating\r\nexample.org;low\r\n")]
    [InlineData("Domain\tRating\nexample.org\tLOW")]
    [InlineData("\uFEFF# made by us\n\nhost,level\n\n\"example.org\",\"low\"\n# end\n")]
    [InlineData("url,Level\nhttps://www.Example.org/,low\n")]
    [InlineData("level,key,unknown\rlow,example.org,\"a\"\"b, c\nd\"\r")]
    [InlineData("site,score\nexample.org,0.1\n")]
    [InlineData("site,credibility_score,scale\nexample.org,1.5,1..5\n")]
    [InlineData("site,score,scale\nexample.org,95,100..0\n")]
    [InlineData("""[{"host":"example.org","level":"low"}]""")]
    [InlineData("""[ {"host":"example.org","score":0.1,"why":{"deep":[1]}}, ]""")]
    [InlineData("""{"host":"example.org","level":"low"}""")]
    [InlineData("{\"domain\":\"example.org\",\"rating\":\"low\"}\r\n\r\n")]
    [InlineData("""{"id":"own","version":3,"rows":[{"key":"example.org","level":"low"}]}""")]
    [InlineData("{\"rows\":\n[{\"key\":\"example.org\",\n\"level\":\"low\"}]\n}")]
    public void Reads_one_row_in_whatever_form(string text)
    {
        SourceList list = Load(text);
        Assert.Equal((1, 0, "desk", "7"), (list.Count, list.RejectedCount, list.Id, list.Version));
        Assert.Equal((SourceLevel.Low, SourceScope.Host, "example.org"),
            Find(list, "https://www.example.org/x") is { } match ? (match.Level, match.Scope, match.Key) : default);
    }

    [Fact]
    public void Reads_all_fields_of_a_row()
    {
        SourceMatch match = Find(Load("""
            key,scope,level,score,scale,category,reason,url,ratedAt,validUntil
            example.org/Opinion/,path,mixed,3,1..5,opinion,"no corrections, ever",https://list.example/7,2026-08-04,2027-01-31T10:00:00+02:00
            """), "https://example.org/opinion/today?x")!.Value;
        Assert.Equal(
            ("example.org/opinion", SourceScope.Path, SourceLevel.Mixed, 0.5, "opinion", "no corrections, ever"),
            (match.Key, match.Scope, match.Level, match.Score, match.Category, match.Reason));
        Assert.Equal(
            ("https://list.example/7", new DateOnly(2026, 8, 4), new DateOnly(2027, 1, 31), 2, SourceMatchKind.Path),
            (match.Url, match.RatedAt, match.ValidUntil, match.Line, match.Kind));
    }

    [Theory]
    [InlineData("the,low", "'the' is no host")]
    [InlineData("\"publichealth,org\",low", "'publichealth,org' is no host")]
    [InlineData("exa mple.org,low", "is no host")]
    [InlineData("http://desk@example.org,low", "names a user, a port or a query")]
    [InlineData("example.org:8080,low", "names a user, a port or a query")]
    [InlineData("example.org/?p=1,low", "names a user, a port or a query")]
    [InlineData(",low", "it has no key")]
    [InlineData("example.org,", "neither a level nor a score")]
    [InlineData("example.org,green", "the level 'green' is none of high, mixed, low, satire")]
    [InlineData("example.org,7", "the score '7' is no number from 0 to 1")]
    [InlineData("example.org,-0.1", "the score '-0.1' is no number from 0 to 1")]
    [InlineData("example.org,,NaN", "the score 'NaN' is no number from 0 to 1")]
    [InlineData("example.org,,1e999", "is no number from 0 to 1")]
    [InlineData("example.org,,\"0,5\"", "the score '0,5' is no number from 0 to 1")]
    [InlineData("example.org,low,,4 August 2026", "ratedAt '4 August 2026' is no date like 2026-08-04")]
    [InlineData("example.org,low,,2026-02-30", "ratedAt '2026-02-30' is no date")]
    [InlineData("example.org,low,,,planet", "the scope 'planet' is none of host, registrable, path")]
    [InlineData("example.org/x,low,,,host", "its scope is a host, and it names a path")]
    [InlineData("example.org,low,,,path", "its scope is path, and it names none")]
    [InlineData("127.0.0.1,low,,,registrable", "holds no registrable domain")]
    [InlineData("www.kept.example,high", "'kept.example' stands in line 2 already, with another rating")]
    [InlineData("example.org,low,,,,6", "it has 6 fields, not 5")]
    [InlineData("\"example.org\"x,low", "something stands behind a closing quote")]
    public void Tells_rows_that_cannot_be_read_and_keeps_the_rest(string row, string problem)
    {
        SourceList list = Load($"host,level,score,ratedAt,scope\nkept.example,low\n{row}\nlast.example,high\n");
        Assert.Equal((2, 1), (list.Count, list.RejectedCount));
        RejectedRow rejected = Assert.Single(list.Rejected);
        Assert.Equal(3, rejected.Line);
        Assert.Contains(problem, rejected.Problem, StringComparison.Ordinal);
        Assert.NotNull(Find(list, "http://last.example/"));
    }

    [Fact]
    public void A_row_that_says_the_same_again_counts_once()
    {
        SourceList list = Load("host,level\na.example,low\nwww.a.example,low\nA.example,low\n");
        Assert.Equal((1, 2, 0), (list.Count, list.RepeatedCount, list.RejectedCount));
    }

    [Fact]
    public void Tells_unreadable_rows_of_json_by_line()
    {
        SourceList array = Load("[\n{\"host\":\"a.example\",\"level\":\"low\"},\n7,\n{\"host\":\"the\"},\n"
            + "{\"host\":\"\\ud800\"},{\"host\":\"d.example\",\"level\":\"low\",\"reason\":\"\\u0000\"},\n{\"level\":\"\\udc00\",\"host\":\"b.example\"},{\"host\":[\"c.example\"]}]");
        Assert.Equal((1, "3 4 5 5 6 6"),
            (array.Count, string.Join(' ', array.Rejected.Select(row => row.Line))));
        SourceList lines = Load("{\"host\":\"a.example\",\"level\":\"low\"}\n{\"host\n[]\n{} {}\n");
        Assert.Equal("2 3 4 4", string.Join(' ', lines.Rejected.Select(row => row.Line)));
    }

    [Fact]
    public void A_row_that_is_no_UTF8_is_told()
    {
        byte[] bytes = [.. "host,level,reason\na.example,low,caf"u8, 0xE9, .. "\nb.example,low,caf\u00e9\n"u8];
        SourceList list = SourceList.Load(new MemoryStream(bytes), Desk);
        Assert.Equal("line 2: it is no UTF-8", Assert.Single(list.Rejected).ToString());
        Assert.Equal("café", Find(list, "http://b.example/")!.Value.Reason);
        Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}", list.Digest);
    }

    [Theory]
    [InlineData("", "it is empty", null)]
    [InlineData(" \r\n", "it is empty", null)]
    [InlineData("host,level\na.example,\0", "it is no text but binary", 2)]
    [InlineData("rating,notes\nlow,x", "no column is that of the hosts", 1)]
    [InlineData("host,level\na.example,low\nb.example,\"low\nc.example,low\n", "a quote is opened and not closed", 3)]
    [InlineData("host,level\nthe,low\nit,low", "none of its 2 rows can be read; line 2: 'the' is no host", null)]
    [InlineData("[{\"host\":\"a.example\",\n\"level\":", "it is no JSON", 2)]
    [InlineData("{\"hosts\":\n[]}", "neither an array of rows nor an object with 'rows'", null)]
    [InlineData("[] []", "it is no JSON", 1)]
    [InlineData("[1]", "none of its 1 rows can be read; line 1: it is no object", null)]
    public void What_is_no_list_is_a_typed_error(string text, string problem, int? line)
    {
        var failure = Assert.Throws<SourceListException>(() => Load(text));
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.Equal(line, failure.Line);
    }

    [Fact]
    public void Other_encodings_and_too_many_bytes_are_typed_errors()
    {
        byte[] wide = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("host,level\n")];
        Assert.Contains("UTF-16",
            Assert.Throws<SourceListException>(() => SourceList.Load(new MemoryStream(wide), Desk)).Message);
        Assert.Contains("longer than 5 bytes", Assert.Throws<SourceListException>(
            () => SourceList.Load(new MemoryStream(wide), Desk with { MostBytes = 5 })).Message);
        Assert.Contains("no name", Assert.Throws<SourceListException>(
            () => SourceList.Load(new StringReader("host,level\n"))).Message);
    }

    [Fact]
    public void A_column_that_is_named_and_absent_is_a_mistake() =>
        Assert.Equal("line 1: there is no column 'pc1'; the columns are host, level",
            Assert.Throws<SourceListException>(
                () => Load("host,level\n", Desk with { Columns = new() { Score = "pc1" } })).Message);

    [Fact]
    public void Columns_words_and_the_level_unless_said_are_the_callers()
    {
        SourceListOptions own = Desk with
        {
            Columns = new() { Key = "Outlet", Level = "verdict" },
            Levels = ImmutableDictionary<string, SourceLevel>.Empty.Add("Grün", SourceLevel.High)
                .Add("1", SourceLevel.Low),
            Level = SourceLevel.Mixed,
        };
        SourceList list = Load("host,outlet,verdict\nx,a.example,GRÜN\nx,b.example,1\nx,c.example,\n", own);
        Assert.Equal("High Low Mixed",
            string.Join(' ', "abc".Select(name => Find(list, $"http://{name}.example/")!.Value.Level)));
    }

    [Theory]
    [InlineData("host,level,score\na.example,satire,0.1")]
    [InlineData("host,category,score\na.example,Satire,0.1")]
    public void Satire_is_no_low_score(string text) =>
        Assert.Equal((SourceLevel.Satire, null),
            Find(Load(text), "http://a.example/") is { } match ? (match.Level, match.Score) : default);

    [Theory]
    [InlineData(0.3999, SourceLevel.Low)]
    [InlineData(0.4, SourceLevel.Mixed)]
    [InlineData(0.7499, SourceLevel.Mixed)]
    [InlineData(0.75, SourceLevel.High)]
    public void Scores_without_a_level_fall_into_bands(double score, SourceLevel level)
    {
        SourceMatch match =
            Find(Load(FormattableString.Invariant($"host,score\na.example,{score}")), "http://a.example/")!.Value;
        Assert.Equal((level, score), (match.Level, match.Score));
    }

    [Fact]
    public void The_list_says_what_it_is_called_unless_the_options_do()
    {
        const string Json =
            """{"licence":"CC0","id":"own","version":"2026-08-04","rows":[{"host":"a.example","level":"low"}]}""";
        SourceList own = SourceList.Load(new StringReader(Json)), other = Load(Json, Desk with { Licence = "ours" });
        Assert.Equal(("own", "2026-08-04", "CC0"), (own.Id, own.Version, own.Licence));
        Assert.Equal(("desk", "7", "ours"), (other.Id, other.Version, other.Licence));
        SourceList plain = Load("host,level\na.example,low", new() { Id = "x" });
        Assert.StartsWith($"sha256:{plain.Version}", plain.Digest, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_out_of_bounds_are_refused()
    {
        foreach (SourceListOptions wrong in new[]
        {
            Desk with { Confidence = 0 }, Desk with { Confidence = 1.1 }, Desk with { Confidence = double.NaN },
            Desk with { Scale = new(1, 1) }, Desk with { LowBelow = 0.8 }, Desk with { MostBytes = 0 },
        })
            Assert.Throws<ArgumentException>(() => Load("host,level\na.example,low", wrong));
    }

    /// <summary>Every beginning of a list, and every list with a character lost or doubled.</summary>
    [Fact]
    public void Damaged_lists_give_a_list_or_a_typed_error()
    {
        foreach (string text in new[]
        {
            "host,level,reason\n\"a.example\",low,\"x \"\"y\"\", z\"\nb.example,high,\"p\nq\"\r\nc.example,low,\n",
            "[{\"host\":\"a.example\",\"level\":\"low\"},{\"host\":\"b.example\",\"score\":0.5}]",
            "{\"id\":\"x\",\"rows\":[{\"host\":\"a.example\",\"level\":\"low\"}],\"version\":\"1\"}",
            "{\"host\":\"a.example\",\"level\":\"low\"}\n{\"host\":\"b.example\",\"score\":0.5}\n",
        })
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            for (int i = 0; i <= bytes.Length; i++)
            {
                LoadOrFail(bytes[..i]);
                LoadOrFail([.. bytes[..i], .. bytes[Math.Min(i + 1, bytes.Length)..]]);
                LoadOrFail([.. bytes[..i], (byte)(i % 256), .. bytes[i..]]);
                LoadOrFail([.. bytes[..i], 0xFF, .. bytes[i..]]);
                LoadOrFail([.. bytes[..i], (byte)'"', .. bytes[i..]]);
            }
        }
    }

    private static void LoadOrFail(byte[] bytes)
    {
        try
        {
            SourceList list = SourceList.Load(new MemoryStream(bytes), Desk);
            Assert.True(list.Count + list.RejectedCount + list.RepeatedCount <= bytes.Length);
        }
        catch (SourceListException)
        {
        }
    }

    private static SourceList Load(string text, SourceListOptions? options = null) =>
        SourceList.Load(new StringReader(text), options ?? Desk);

    private static SourceMatch? Find(SourceList list, string url) => list.Find(UrlIdentity.Parse(url)!);
}
