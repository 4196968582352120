using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace QualityCheck.Html;

/// <summary>Renders a component to text; the framework encodes what stands in it.</summary>
internal static class ComponentPage
{
    public static void Write<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(TextWriter output,
        Dictionary<string, object?> parameters) where T : IComponent
    {
        using var renderer = new HtmlRenderer(new Services(), NullLoggerFactory.Instance);
        // No component waits for anything, so that the task has ended when it is returned.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters));
            root.WriteHtmlTo(output);
        }).GetAwaiter().GetResult();
    }

    /// <summary>An encoder that leaves letters of all scripts readable, and nothing else.</summary>
    private sealed class Services : IServiceProvider
    {
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? Encoder : null;
    }
}
