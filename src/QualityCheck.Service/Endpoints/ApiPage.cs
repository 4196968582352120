using Scalar.AspNetCore;

namespace QualityCheck.Service;

/// <summary>The page that shows the API; its scripts come from the service, none from elsewhere.</summary>
internal static class ApiPage
{
    public const string Path = "/scalar";

    public static void Map(WebApplication app) => app.MapScalarApiReference(Path, page =>
    {
        page.Title = "QualityCheck";
        page.DefaultFonts = false;
        page.ProxyUrl = null;
        page.Telemetry = false;
    }).WithMetadata(new OpenToAllAttribute());
}
