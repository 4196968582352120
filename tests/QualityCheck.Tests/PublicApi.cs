using System.Reflection;
using System.Runtime.CompilerServices;

namespace QualityCheck.Tests;

/// <summary>The public surface of an assembly as sorted lines of text, one a type or member. What the compiler adds to every record is left out.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static string[] Of(Assembly assembly) =>
        [.. assembly.GetExportedTypes().SelectMany(type => Members(type).Select(member => $"{Full(type)}.{member}").Prepend(Header(type))).Order(StringComparer.Ordinal)];

    private static string Header(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        if (type.GetMethod("PrintMembers", Declared) is not null)
            kind = kind.Replace("class", "record").Replace("struct", "record struct");
        string[] bases = [.. new[] { type.BaseType }.Concat(type.GetInterfaces()).OfType<Type>().Where(IsWorthNaming).Select(Name).Order(StringComparer.Ordinal)];
        return $"{Full(type)} // {kind}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static bool IsWorthNaming(Type type) =>
        type != typeof(object) && type != typeof(ValueType) && type != typeof(Enum) && type.IsVisible && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEquatable<>))
        && type.Namespace is not ("System" or "System.Runtime.Serialization") || type == typeof(Exception);

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");
        return type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"{type.Name.Split('`')[0]}({Parameters(constructor)})")
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => $"{field.Name}: {(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}"))
            .Concat(type.GetProperties(Declared).Select(Property).OfType<string>())
            .Concat(type.GetMethods(Declared).Where(method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !method.IsDefined(typeof(CompilerGeneratedAttribute))).Select(Method));
    }

    private static string? Property(PropertyInfo property)
    {
        MethodInfo? get = property.GetMethod is { } getter && IsVisible(getter) ? getter : null, set = property.SetMethod is { } setter && IsVisible(setter) ? setter : null;
        if (get is null && set is null)
            return null;
        bool init = set is not null && set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");
        bool required = property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
        string index = property.GetIndexParameters() is { Length: > 0 } indices ? $"[{string.Join(", ", indices.Select(Parameter))}]" : "";
        return $"{property.Name}{index}: {((get ?? set)!.IsStatic ? "static " : "")}{(required ? "required " : "")}{Name(property.PropertyType)} {{{(get is null ? "" : " get;")}{(set is null ? "" : init ? " init;" : " set;")} }}";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{method.Name}{generic}({Parameters(method)}): {(method.IsStatic ? "static " : method.IsAbstract ? "abstract " : "")}{Name(method.ReturnType)}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily && method.DeclaringType is { IsSealed: false };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{(parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}";

    private static string Full(Type type) => $"{type.Namespace}.{(type.IsNested ? Name(type.DeclaringType!) + "." : "")}{Name(type)}";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }
}
