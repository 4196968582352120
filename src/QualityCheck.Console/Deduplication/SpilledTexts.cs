using System.Collections;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace QualityCheck.Console;

/// <summary>Texts kept in a file that goes with the process, so that memory holds none of them.</summary>
internal sealed class SpilledTexts : IReadOnlyList<string>, IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly List<(long Start, int Length)> _places = [];
    private long _end;

    /// <exception cref="IOException">There is no room for the file.</exception>
    public SpilledTexts()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        _file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None,
            FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
    }

    public int Count => _places.Count;

    /// <summary>A text; from any thread.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public string this[int index]
    {
        get
        {
            var bytes = new byte[_places[index].Length];
            for (int read = 0; read < bytes.Length;)
            {
                int more = RandomAccess.Read(_file, bytes.AsSpan(read), _places[index].Start + read);
                read += more > 0 ? more : throw new EndOfStreamException();
            }
            return Encoding.UTF8.GetString(bytes);
        }
    }

    /// <summary>Adds a text that has no lone surrogates.</summary>
    /// <exception cref="IOException">There is no room for it.</exception>
    public void Add(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        RandomAccess.Write(_file, bytes, _end);
        _places.Add((_end, bytes.Length));
        _end += bytes.Length;
    }

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(at => this[at]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _file.Dispose();
}
