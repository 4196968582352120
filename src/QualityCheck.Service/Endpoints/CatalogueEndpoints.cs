using System.Text.Json.Nodes;
using QualityCheck.Scoring;

namespace QualityCheck.Service;

/// <summary><c>GET /v1/policies</c> and <c>/v1/rules</c>: by what is judged.</summary>
internal static class CatalogueEndpoints
{
    /// <summary>A policy.</summary>
    public sealed record PolicyAnswer(string Name, int Version, string Digest, bool InForce, bool Shadow,
        IEnumerable<string> Surfaces, JsonNode Content);

    public static void Map(WebApplication app)
    {
        app.MapGet("/v1/policies", (Policy inForce) => Policies(inForce))
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .WithTags("Catalogue")
            .WithSummary("The policies")
            .WithDescription("The one in force, which the configuration sets, then the library's; a request to check "
                + "or to redecide may name any of them.");
        app.MapGet("/v1/rules", () => Rules.All)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .WithTags("Catalogue")
            .WithSummary("The rules")
            .WithDescription("What the ids of findings mean.");
    }

    private static IEnumerable<PolicyAnswer> Policies(Policy inForce) =>
        PolicyCheckers.Policies(inForce)
            .Select(policy => new PolicyAnswer(policy.Name, policy.Version, policy.Digest, policy == inForce,
                policy.IsShadow, policy.Surfaces, JsonNode.Parse(policy.ToJson())!));
}
