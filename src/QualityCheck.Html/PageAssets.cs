using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace QualityCheck.Html;

/// <summary>
/// Style and script of a page with the content security policy that lets in them and nothing else. Nothing of a
/// document stands in them.
/// </summary>
/// <param name="Style">The style sheet.</param>
/// <param name="Script">The script.</param>
internal sealed record PageAssets(string Style, string Script)
{
    /// <summary>Those of a report with so many rules in its legend, each of which its switch hides.</summary>
    public static PageAssets Report(int rules)
    {
        var style = new StringBuilder(Read("base.css")).Append(Read("report.css"));
        for (int i = 0; i < rules; i++)
        {
            style.Append(CultureInfo.InvariantCulture, $"body:has(#s{i}:not(:checked)) .r{i}.on:not(.gone),")
                .Append(CultureInfo.InvariantCulture, $"body:has(#s{i}:not(:checked)) .r{i}.first{{")
                .Append("background:none;text-decoration:none;border:0;cursor:auto}\n")
                .Append(CultureInfo.InvariantCulture, $"body:has(#s{i}:not(:checked)) .r{i}:is(.tip,.return){{")
                .Append("display:none}\n");
        }
        return new PageAssets(style.ToString(), Read("report.js"));
    }

    /// <summary>Those of a summary.</summary>
    public static PageAssets Summary() => new(Read("base.css") + Read("summary.css"), Read("summary.js"));

    /// <summary>Those that all pages have.</summary>
    public static PageAssets Base() => new(Read("base.css"), "");

    /// <summary>Where forms go: nowhere unless said.</summary>
    public string FormAction { get; init; } = "'none'";

    /// <summary>These and others.</summary>
    public PageAssets With(string style, string script) =>
        this with { Style = Style + style, Script = Script + script };

    /// <summary>The content security policy.</summary>
    public string Policy =>
        $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; img-src data:; "
        + $"base-uri 'none'; form-action {FormAction}";

    /// <summary>The element of the style sheet, which is no document's text.</summary>
    public MarkupString StyleElement => new($"<style>{Style}</style>");

    /// <summary>The element of the script, which is no document's text.</summary>
    public MarkupString ScriptElement => new($"<script>{Script}</script>");

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using Stream stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        // A browser reads CRLF as LF before it takes the hash.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
