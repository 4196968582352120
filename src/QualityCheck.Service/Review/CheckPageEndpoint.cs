using Microsoft.Extensions.Options;
using QualityCheck.Html;
using QualityCheck.Service.Review.Components;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary><c>/</c>: a document pasted or chosen, and its report.</summary>
internal static class CheckPageEndpoint
{
    /// <summary>What the page with the form shows.</summary>
    /// <param name="Text">What was pasted.</param>
    /// <param name="Refusal">Why there is no report; null where none was asked for.</param>
    public sealed record Model(string Text, string? Refusal);

    public static IResult Show() => PageAnswer.Of<CheckPage>("Check", new Model("", null));

    public static async Task<IResult> CheckAsync(HttpContext context, DocumentChecks checks,
        IOptions<ServiceOptions> options)
    {
        string text = "";
        try
        {
            IFormCollection form = await ReviewForm.ReadAsync(context);
            text = form["text"].FirstOrDefault() ?? "";
            if (await DocumentAsync(form, context.RequestAborted) is not { } document)
                return Refused(text, "Paste a text, or choose a file.", StatusCodes.Status400BadRequest);
            return form["keep"] == "yes"
                ? await KeptAsync(checks, document, text, context.RequestAborted)
                : await ShownAsync(checks, document, options.Value.CheckTimeout, context.RequestAborted);
        }
        catch (BadHttpRequestException failure)
        {
            return Refused("", failure.Message, failure.StatusCode);
        }
        catch (DocumentException failure)
        {
            return Refused(text, $"This cannot be checked: {failure.Message}.", StatusCodes.Status400BadRequest);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return Refused(text, "There was no answer in time.", StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> KeptAsync(DocumentChecks checks, InputDocument document, string text,
        CancellationToken cancellationToken)
    {
        CheckAnswer answer = await checks.CheckAsync(document, ReportDetail.Full, null, cancellationToken);
        return answer.ReportId is { } id
            ? SeeOther.To($"/review/{id}")
            : Refused(text, $"There is no report: {answer.Error!.Message}.", StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> ShownAsync(DocumentChecks checks, InputDocument document, TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(timeout);
        QualityReport report = await checks.ReportAsync(document, budget.Token);
        var view = new ReportModel(report, document, null);
        return PageAnswer.Of<ReportBody>(report.Document.Title ?? report.Id ?? "Report", view,
            ReviewAssets.With(view.Assets));
    }

    /// <summary>The file where one was chosen, else the text; null where there is neither.</summary>
    private static async Task<InputDocument?> DocumentAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        DocumentKind? kind = form["kind"].FirstOrDefault() switch
        {
            "html" => DocumentKind.Html,
            "text" => DocumentKind.Text,
            _ => null,
        };
        string? url = form.Field("url", most: 2000); // Longer addresses are rare in browsers; a judgement.
        if (form.Files.GetFile("file") is { Length: > 0 } file)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            string? id = ReportKey.IsContentId(file.FileName) ? file.FileName : null;
            return InputDocument.FromBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), kind)
                with { Id = id, Url = url };
        }
        string text = form["text"].FirstOrDefault() ?? "";
        return string.IsNullOrWhiteSpace(text) ? null : (kind switch
        {
            DocumentKind.Html => InputDocument.FromHtml(text),
            DocumentKind.Text => InputDocument.FromText(text),
            _ => InputDocument.FromUnknown(text),
        }) with { Url = url };
    }

    private static PageAnswer Refused(string text, string refusal, int status) =>
        PageAnswer.Of<CheckPage>("Check", new Model(text, refusal), status: status);
}
