using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>Recognises the parts of a page by element, role and the words of class and id.</summary>
internal static class ElementRules
{
    private static readonly FrozenDictionary<string, BoilerplateRule> Pairs = PageNames.Rules("pair");
    private static readonly FrozenDictionary<string, BoilerplateRule> Roles = PageNames.Rules("role");

    private static readonly FrozenDictionary<string, BoilerplateRule>.AlternateLookup<ReadOnlySpan<char>> PairsBySpan =
        Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The rule by which the element is no part of an article; null where nothing tells.</summary>
    public static BoilerplateRule? Of(PageElement element)
    {
        switch (element.Name)
        {
            case "html" or "body" or "main" or "article" or "head":
                return null;
            case "nav" or "menu" or "footer":
                return HtmlBoilerplateRules.Navigation;
            case "aside":
                return element.Classes.Rule ?? HtmlBoilerplateRules.Related;
            case "form" or "fieldset":
                return element.Classes.Rule ?? HtmlBoilerplateRules.CallToAction;
        }
        return element.Classes.Rule ?? Roles.GetValueOrDefault(element.Role);
    }

    /// <summary>The rule that two words of a class name, joined by a hyphen.</summary>
    public static BoilerplateRule? OfPair(ReadOnlySpan<char> pair) =>
        PairsBySpan.TryGetValue(pair, out BoilerplateRule? rule) ? rule : null;
}
