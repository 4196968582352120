using System.Text;
using QualityCheck.Worker;

namespace QualityCheck.Tests.Worker;

public sealed class ClaimFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");

    private ClaimFolder Folder => new(_folder.FullName, mostBytes: 100);

    private string[] Files => Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories);

    [Fact]
    public void A_body_lies_once_under_its_hash()
    {
        string reference = Folder.Put("body"u8);
        Assert.Equal(reference, Folder.Put("body"u8));
        Assert.NotEqual(reference, Folder.Put("other"u8));
        Assert.Equal("body", Encoding.UTF8.GetString(Folder.Get(reference)));
        Assert.Equal(2, Files.Length);
    }

    [Fact]
    public void A_body_that_was_cut_off_is_written_anew()
    {
        string reference = Folder.Put("body"u8);
        File.WriteAllText(Assert.Single(Files), "bo");
        Assert.Equal("claim-changed", Reason(reference));
        Folder.Put("body"u8);
        Assert.Equal("body", Encoding.UTF8.GetString(Folder.Get(reference)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("sha256:../../../../../../../../../../../../../../../../../../etc/passwd")]
    [InlineData("https://a.example/body")]
    [InlineData("sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void What_is_no_reference_or_not_there_is_missing(string reference) =>
        Assert.Equal("claim-missing", Reason(reference));

    [Fact]
    public void A_body_too_long_is_not_read_and_a_folder_out_of_reach_is_no_fault_of_the_message()
    {
        Assert.Equal("too-large", Reason(Folder.Put(new byte[101])));
        string reference = Folder.Put("body"u8);
        Assert.Throws<DirectoryNotFoundException>(
            () => new ClaimFolder(Path.Combine(_folder.FullName, "not-there"), 100).Get(reference));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Reason(string reference) =>
        Assert.Throws<PoisonException>(() => Folder.Get(reference)).Reason;
}
