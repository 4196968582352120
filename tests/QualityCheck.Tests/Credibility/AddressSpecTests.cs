using System.Globalization;
using System.Text.RegularExpressions;
using QualityCheck.Credibility;
using QualityCheck.Text;

namespace QualityCheck.Tests.Credibility;

/// <summary>Addresses of our own; the head of the file says how it is written.</summary>
public sealed partial class AddressSpecTests
{
    public static TheoryData<string> Cases => Specs.Read("Credibility/addresses.spec");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_the_address(string line)
    {
        string[] cells = line.Split('\t');
        string url = Unescaped(cells[0]);
        Dictionary<string, string?> expected = cells[1].Split(' ').Select(cell => cell.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1] == "-" ? null : Unescaped(pair[1]));
        UrlIdentity? identity = UrlIdentity.Parse(url);
        Assert.Equal(expected["host"], identity?.AsciiHost);
        Assert.Equal(Value("browser"), identity is null ? BrowserReading.Of(url)?.Host : null);
        if (identity is null)
            return;
        Assert.Equal(Value("unicode") ?? expected["host"], identity.UnicodeHost);
        Assert.Equal(Value("traits") ?? "", string.Join(',', Traits(identity.Traits)));
        Assert.Equal((Value("account"), Value("origin")), (identity.Account, identity.Origin?.AsciiHost));
        Compare("suffix", identity.PublicSuffix);
        Compare("icann", identity.IcannSuffix);
        Compare("domain", identity.RegistrableDomain);

        string? Value(string name) => expected.GetValueOrDefault(name);

        void Compare(string name, string? actual)
        {
            if (expected.TryGetValue(name, out string? value))
                Assert.Equal((name, value), (name, actual));
        }
    }

    [Fact]
    public void There_are_two_hundred_and_more() => Assert.True(Cases.Count >= 200);

    private static IEnumerable<string> Traits(UrlTraits traits) => Enum.GetValues<UrlTraits>()
        .Where(trait => trait != UrlTraits.None && traits.HasFlag(trait)).Select(KebabCase.Of);

    private static string Unescaped(string text) => Escape().Replace(text, match => match.Value switch
    {
        @"\\" => @"\",
        @"\t" => "\t",
        @"\r" => "\r",
        @"\n" => "\n",
        _ => ((char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    });

    [GeneratedRegex(@"\\(\\|t|r|n|u[0-9A-F]{4})")]
    private static partial Regex Escape();
}
