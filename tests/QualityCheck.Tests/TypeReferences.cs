using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace QualityCheck.Tests;

/// <summary>
/// The types that a type refers to: in its signatures and attributes and in the code of its methods. Constants leave no
/// trace.
/// </summary>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static HashSet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(type.BaseType);
        foreach (Type implemented in type.GetInterfaces())
            Add(implemented);
        foreach (MemberInfo member in type.GetMembers(Declared).Prepend(type))
            AddAttributes(member);
        foreach (FieldInfo field in type.GetFields(Declared))
            Add(field.FieldType);
        foreach (MethodBase method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
        {
            Add((method as MethodInfo)?.ReturnType);
            foreach (ParameterInfo parameter in method.GetParameters())
                Add(parameter.ParameterType);
            AddCode(method);
        }
        return found;

        void AddAttributes(MemberInfo member)
        {
            foreach (CustomAttributeData attribute in member.GetCustomAttributesData())
            {
                Add(attribute.AttributeType);
                foreach (Type argument in attribute.ConstructorArguments.Select(given => given.Value).OfType<Type>())
                    Add(argument);
            }
        }

        void AddCode(MethodBase method)
        {
            if (method.GetMethodBody() is not { } body)
                return;
            foreach (LocalVariableInfo local in body.LocalVariables)
                Add(local.LocalType);
            Type[]? typeArguments = type.IsGenericType ? type.GetGenericArguments() : null,
                methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
            foreach (int token in Tokens(body.GetILAsByteArray()!))
                AddMember(type.Module.ResolveMember(token, typeArguments, methodArguments));
        }

        void AddMember(MemberInfo? member)
        {
            Add(member as Type ?? member?.DeclaringType);
            Add((member as FieldInfo)?.FieldType);
            if (member is not MethodBase method)
                return;
            Add((method as MethodInfo)?.ReturnType);
            foreach (Type argument in method.IsGenericMethod ? method.GetGenericArguments() : [])
                Add(argument);
        }

        void Add(Type? referred)
        {
            if (referred is null || referred.IsGenericParameter)
                return;
            if (referred.HasElementType)
            {
                Add(referred.GetElementType());
                return;
            }
            foreach (Type argument in referred.GenericTypeArguments)
                Add(argument);
            found.Add(referred.IsGenericType ? referred.GetGenericTypeDefinition() : referred);
        }
    }

    /// <summary>The metadata tokens of types, methods and fields in a method's code.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        int at = 0;
        while (at < code.Length)
        {
            short value = code[at++];
            if (value == 0xFE)
                value = (short)(0xFE00 | code[at++]);
            OperandType operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok
                or OperandType.InlineType)
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at));
            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at)),
                _ => 4,
            };
        }
    }
}
