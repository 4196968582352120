using System.Diagnostics.CodeAnalysis;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QualityCheck.Documents;

namespace QualityCheck.Extraction;

/// <summary>Parses HTML where that stays within the limits and the parser does not fail.</summary>
internal static class ParseGuard
{
    /// <summary>How many tokens are read before the token of cancellation is asked again.</summary>
    private const int PollEvery = 256;
    /// <summary>What the parser's fast reader takes for the end of the source, and its other one replaces.</summary>
    private const char EndOfSource = '\uFFFF';
    private const char Replacement = '\uFFFD';

    /// <summary>Parses the source.</summary>
    /// <param name="html">The source, within the limit of characters.</param>
    /// <param name="limits">Where to stop.</param>
    /// <param name="document">The document, where the source stays within the limits.</param>
    /// <param name="exceeded">The limit it goes beyond, or that the parser fails on it.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    public static bool TryParse(string html, Limits limits, [NotNullWhen(true)] out IHtmlDocument? document,
        [NotNullWhen(false)] out RuleDescriptor? exceeded, CancellationToken cancellationToken)
    {
        document = null;
        exceeded = OpenTagScan.Exceeds(html, limits, cancellationToken);
        if (exceeded is not null)
            return false;
        int elements = 0, tokens = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            IsScripting = true,
            SkipComments = true,
            SkipProcessingInstructions = true,
            OnCreated = (_, _) =>
            {
                if (++elements > limits.Elements)
                    throw new ParseLimitException();
            },
            OnToken = (_, _) =>
            {
                if (++tokens % PollEvery == 0)
                    cancellationToken.ThrowIfCancellationRequested();
            },
        });
        try
        {
            // A string it would read in a way that lets scripts write into it, which takes much longer.
            document = parser.ParseDocument(html.Replace(EndOfSource, Replacement).AsMemory());
            return true;
        }
        catch (ParseLimitException)
        {
            exceeded = LimitRules.TooManyElements;
            return false;
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or OutOfMemoryException))
        {
            exceeded = LimitRules.Unparsable; // The parser's own mistake, on broken elements in a select.
            return false;
        }
    }
}
