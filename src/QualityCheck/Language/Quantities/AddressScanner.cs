using System.Buffers;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Finds web and mail addresses: with a scheme, with <c>www.</c>, or a bare host whose last label is a common top-level
/// domain.
/// </summary>
internal static class AddressScanner
{
    private static readonly SearchValues<char> End = SearchValues.Create(
        "\t\n\v\f\r "
            + "\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
            + "\u200A\u2028\u2029\u202F\u205F\u3000<>\"“”«»");

    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?'’)]}");

    private static readonly WordSet Domains = new(
        "com org net edu gov mil info biz io ai app dev co tv fm gg ly xyz club online shop store blog news tech cloud "
            + "eu uk de fr es nl pl ch se dk fi ie pt cz hu ro gr ru ua tr il za ng ke ca au nz jp cn kr tw hk sg ph "
            + "vn br mx cl");

    /// <summary>
    /// Domains that are English words too; taken for one only before a path. Of English whatever the text is in: its
    /// words are cut before its language is known.
    /// </summary>
    private static readonly WordSet WordLikeDomains = LanguagePack.English.Words("words", "domain");

    /// <summary>The offset behind the address that begins at a letter or digit; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word begins.</param>
    /// <param name="searched">Up to where no bare address begins; kept by the caller, so that no character is searched
    /// twice.</param>
    public static int EndAt(string text, int start, ref int searched)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && rest.Length > 4
            && char.IsLetterOrDigit(rest[4]))
            return TrimmedRun(text, start);
        if (start < searched)
            return 0;
        (int end, int at) = Run(text, start);
        int found = at > start ? MailEnd(text, at, end) : HostEnd(text, start, end);
        if (found == 0)
            searched = end;
        return found;
    }

    /// <summary>The characters that names of mailboxes and hosts are made of, up to a second <c>@</c>.</summary>
    private static (int End, int At) Run(string text, int start)
    {
        int end = start, at = -1;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (c == '@' && at < 0)
                at = end;
            else if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_' or '+' or '%'))
                break;
        }
        return (end, at);
    }

    private static int MailEnd(string text, int at, int end)
    {
        while (end > at && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return end > at + 1 && char.IsLetterOrDigit(text[at + 1]) ? end : 0;
    }

    private static int HostEnd(string text, int start, int end)
    {
        ReadOnlySpan<char> run = text.AsSpan(start, end - start).TrimEnd(".-_+%");
        int dot = run.LastIndexOf('.');
        if (dot <= 0 || run[..dot].ContainsAny("_+%") || run[..dot].Contains("..", StringComparison.Ordinal)
            || Digits.Only(run[..Math.Max(run.IndexOf('.'), 1)]))
            return 0;
        ReadOnlySpan<char> domain = run[(dot + 1)..];
        int hyphen = domain.IndexOf('-');
        domain = hyphen < 0 ? domain : domain[..hyphen];
        int close = start + dot + 1 + domain.Length;
        bool path = close + 1 < text.Length && text[close] == '/' && char.IsLetterOrDigit(text[close + 1]);
        bool lower = !domain.ContainsAnyExceptInRange('a', 'z'),
            upper = !run[..(dot + 1 + domain.Length)].ContainsAnyInRange('a', 'z') && domain.Length > 2;
        if (!(lower || upper) || !(Domains.Contains(domain) || path && WordLikeDomains.Contains(domain)))
            return 0;
        return path ? TrimmedRun(text, start) : AfterPossessive(text, close);
    }

    private static int AfterPossessive(string text, int end) =>
        end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] == 's'
            && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2])) ? end + 2 : end;

    private static int TrimmedRun(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny(End);
        int end = length < 0 ? text.Length : start + length;
        while (end > start + 1 && Trailing.Contains(text[end - 1]))
            end--;
        return end;
    }
}
