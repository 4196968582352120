using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>
/// The rules of a public suffix list as a tree of labels, the last label first. A look-up takes no memory. Immutable.
/// </summary>
internal sealed class SuffixTable
{
    /// <summary>Nodes stand level by level, the children of one side by side, sorted; the root is the first.</summary>
    private readonly byte[] _kinds;

    /// <summary>The first child of each node; those of the next begin where its own end.</summary>
    private readonly int[] _children;

    /// <summary>Where the label of each node begins in <see cref="_text"/>.</summary>
    private readonly int[] _labels;

    private readonly string _text;

    private SuffixTable(byte[] kinds, int[] children, int[] labels, string text) =>
        (_kinds, _children, _labels, _text) = (kinds, children, labels, text);

    public static SuffixTable Of(IEnumerable<SuffixRule> rules)
    {
        var root = new Node();
        foreach (SuffixRule rule in rules)
        {
            Node node = root;
            foreach (string label in rule.Host.Split('.').Reverse())
            {
                if (!node.Children.TryGetValue(label, out Node? child))
                    node.Children[label] = child = new Node();
                node = child;
            }
            node.Kinds |= rule.Kinds;
        }
        var level = new List<(string Label, Node Node)> { ("", root) };
        for (int i = 0; i < level.Count; i++)
            level.AddRange(level[i].Node.Children.Select(child => (child.Key, child.Value)));
        return new SuffixTable([.. level.Select(entry => (byte)entry.Node.Kinds)],
            Sums(1, level.Select(entry => entry.Node.Children.Count)),
            Sums(0, level.Select(entry => entry.Label.Length)), string.Concat(level.Select(entry => entry.Label)));
    }

    /// <summary>
    /// The suffixes of a host in its ASCII form by the algorithm of publicsuffix.org: an exception wins, then the
    /// longest rule; where none fits, the last label is the suffix.
    /// </summary>
    public SuffixPlace Find(ReadOnlySpan<char> host)
    {
        int end = host.Length, node = 0, start = host.LastIndexOf('.') + 1, icannStart = start;
        while (true)
        {
            int begin = host[..end].LastIndexOf('.') + 1, child = Child(node, host[begin..end]);
            SuffixRuleKinds above = KindsOf(node),
                own = child < 0 ? SuffixRuleKinds.None : KindsOf(child);
            if (Says(above, SuffixRuleKinds.Wildcard) || Says(own, SuffixRuleKinds.Suffix))
                start = icannStart = begin;
            if (Says(above, SuffixRuleKinds.PrivateWildcard) || Says(own, SuffixRuleKinds.PrivateSuffix))
                start = begin;
            if (node > 0 && Says(own, SuffixRuleKinds.Exception))
                return new SuffixPlace(end + 1, end + 1);
            if (node > 0 && Says(own, SuffixRuleKinds.PrivateException))
                return new SuffixPlace(end + 1, icannStart);
            if (child < 0 || begin == 0)
                return new SuffixPlace(start, icannStart);
            (node, end) = (child, begin - 1);
        }
    }

    public void Write(PayloadWriter writer)
    {
        writer.Number(_kinds.Length);
        for (int i = 0; i < _kinds.Length; i++)
        {
            writer.Byte(_labels[i + 1] - _labels[i]);
            writer.Byte(_kinds[i]);
            writer.Number(_children[i + 1] - _children[i]);
        }
        foreach (char c in _text)
            writer.Byte(c);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, to the payload's end.</summary>
    /// <exception cref="InvalidDataException">The payload is no such table.</exception>
    public static SuffixTable Read(ref PayloadReader reader)
    {
        // A node takes a byte for its label's length, one for its kinds and one for the number of its children.
        int count = reader.Count(3);
        byte[] kinds = new byte[count];
        int[] labels = new int[count + 1], children = new int[count + 1];
        if (count > 0)
            children[0] = 1;
        for (int i = 0; i < count; i++)
        {
            labels[i + 1] = labels[i] + reader.Byte();
            kinds[i] = reader.Byte();
            int own = reader.Number();
            if (own < 0 || own > count - children[i] || children[i] <= i)
                throw new InvalidDataException("The table of suffixes cannot be read: it has a node too many.");
            children[i + 1] = children[i] + own;
        }
        string text = Encoding.Latin1.GetString(reader.Rest());
        return count > 0 && children[count] == count && text.Length == labels[count]
            ? new SuffixTable(kinds, children, labels, text)
            : throw new InvalidDataException("The table of suffixes cannot be read: it has another length.");
    }

    /// <summary>The child with this label; -1 where there is none.</summary>
    private int Child(int node, ReadOnlySpan<char> label)
    {
        int low = _children[node], high = _children[node + 1] - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = label.SequenceCompareTo(_text.AsSpan(_labels[middle].._labels[middle + 1]));
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }
        return -1;
    }

    private SuffixRuleKinds KindsOf(int node) => (SuffixRuleKinds)_kinds[node];

    private static bool Says(SuffixRuleKinds kinds, SuffixRuleKinds one) => (kinds & one) != 0;

    /// <summary>The sums of the counts before each, from this first sum on, and of all.</summary>
    private static int[] Sums(int first, IEnumerable<int> counts)
    {
        List<int> sums = [first];
        foreach (int count in counts)
            sums.Add(sums[^1] + count);
        return [.. sums];
    }

    private sealed class Node
    {
        public SortedDictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public SuffixRuleKinds Kinds { get; set; }
    }
}
