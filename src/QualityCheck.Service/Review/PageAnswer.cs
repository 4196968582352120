using System.Text;
using Microsoft.AspNetCore.Components;
using QualityCheck.Html;
using QualityCheck.Service.Review.Components;

namespace QualityCheck.Service;

/// <summary>A page as an answer, with the content security policy that lets in its own style and script.</summary>
internal sealed class PageAnswer : IResult
{
    private readonly Dictionary<string, object?> _parameters;
    private readonly string _policy;
    private readonly int _status;

    private PageAnswer(Dictionary<string, object?> parameters, string policy, int status) =>
        (_parameters, _policy, _status) = (parameters, policy, status);

    /// <summary>The page of a component that shows a content.</summary>
    public static PageAnswer Of<T>(string title, object content, PageAssets? assets = null,
        int status = StatusCodes.Status200OK) where T : IComponent
    {
        PageAssets own = assets ?? ReviewAssets.Base;
        return new PageAnswer(new Dictionary<string, object?>
        {
            [nameof(PageShell.Title)] = title,
            [nameof(PageShell.Page)] = typeof(T),
            [nameof(PageShell.Content)] = content,
            [nameof(PageShell.Style)] = own.StyleElement,
            [nameof(PageShell.Script)] = own.ScriptElement,
        }, $"{own.Policy}; frame-ancestors 'none'", status);
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        _parameters[nameof(PageShell.HasSession)] = httpContext.Request.Cookies.ContainsKey(ReviewSession.Cookie);
        using var page = new StringWriter();
        ComponentPage.Write<PageShell>(page, _parameters);
        ResponseHeaders.OfPage(httpContext, _policy);
        return Results.Content(page.ToString(), "text/html", Encoding.UTF8, _status).ExecuteAsync(httpContext);
    }
}
