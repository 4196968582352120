namespace QualityCheck.Service;

/// <summary>The pages for people; no part of the described API.</summary>
internal static class ReviewPages
{
    public static void Map(WebApplication app)
    {
        Admission admission = app.Services.GetRequiredService<Admission>();
        RouteGroupBuilder pages = app.MapGroup("").WithMetadata(new PageAttribute()).ExcludeFromDescription();
        pages.MapGet("/", CheckPageEndpoint.Show);
        pages.MapGet("/review", QueueEndpoint.ShowAsync);
        pages.MapGet("/review/{id}", DecisionEndpoint.ShowAsync);
        pages.MapGet("/review/labels.jsonl", ExportEndpoints.Labels);
        pages.MapGet("/review/decisions.csv", ExportEndpoints.Decisions);

        RouteGroupBuilder forms = pages.MapGroup("").AddEndpointFilter<SameOrigin>();
        forms.MapPost("/", CheckPageEndpoint.CheckAsync).AddEndpointFilter(admission);
        forms.MapPost("/review/{id}", DecisionEndpoint.DecideAsync);
        forms.MapPost("/logout", LoginEndpoint.End);

        app.MapGet(LoginEndpoint.Path, LoginEndpoint.Show).WithMetadata(new OpenToAllAttribute())
            .ExcludeFromDescription();
        app.MapPost(LoginEndpoint.Path, LoginEndpoint.BeginAsync).WithMetadata(new OpenToAllAttribute())
            .AddEndpointFilter<SameOrigin>().ExcludeFromDescription();
    }
}
