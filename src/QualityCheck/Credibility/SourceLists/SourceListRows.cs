using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>What stands in a list: its rows, and what it says of itself.</summary>
internal sealed class SourceListRows
{
    /// <summary>So many unreadable rows are told one by one; a file of nothing else would fill the memory. A judgement.
    /// </summary>
    private const int MostRejected = 10_000;

    private readonly SourceListOptions _options;
    private readonly SourceRowReader _reader;
    private readonly SourceTable.Builder _rows = new();
    private readonly ImmutableArray<RejectedRow>.Builder _rejected = ImmutableArray.CreateBuilder<RejectedRow>();
    private SourceTable? _table;

    private SourceListRows(SourceListOptions options) => (_options, _reader) = (options, new SourceRowReader(options));

    public SourceListOptions Options => _options;

    /// <summary>The name that the list gives itself; null for none.</summary>
    public string? Id { get; set; }

    public string? Version { get; set; }

    public string? Licence { get; set; }

    public int RejectedCount { get; private set; }

    public int RepeatedCount { get; private set; }

    public ImmutableArray<RejectedRow> Rejected => _rejected.ToImmutable();

    public SourceTable Table => _table ??= _rows.ToTable();

    /// <exception cref="SourceListException">It is no list, or none of its rows can be read.</exception>
    public static SourceListRows Read(ReadOnlyMemory<byte> bytes, SourceListOptions options)
    {
        var rows = new SourceListRows(options);
        ReadOnlyMemory<byte> text = SourceListText.Of(bytes);
        switch (options.Format == SourceListFormat.Auto ? SourceListText.FormatOf(text.Span) : options.Format)
        {
            case SourceListFormat.Csv:
                SourceCsv.Read(text.Span, rows);
                break;
            case SourceListFormat.JsonLines:
                SourceJson.ReadLines(text.Span, rows);
                break;
            default:
                SourceJson.Read(text.Span, rows);
                break;
        }
        if (rows.Table.Count == 0 && rows.RejectedCount > 0)
            throw new SourceListException(FormattableString.Invariant(
                $"none of its {rows.RejectedCount} rows can be read; {rows._rejected[0]}"));
        return rows;
    }

    /// <summary>Adds the row that these fields make, or says why they make none.</summary>
    public void Add(SourceFieldMap map, IReadOnlyList<string?> fields, int line)
    {
        if (_reader.Read(map, fields, line, out string problem) is not { } row)
            Reject(line, problem);
        else if (_rows.Add(row) is not { } earlier)
            return;
        else if (earlier.IsSame)
            RepeatedCount++;
        else
            Reject(line, FormattableString.Invariant(
                $"'{SourceKey.Cut(row.Key.Text)}' stands in line {earlier.Line} already, with another rating"));
    }

    public void Reject(int line, string problem)
    {
        if (RejectedCount++ < MostRejected)
            _rejected.Add(new RejectedRow(line, problem));
    }
}
