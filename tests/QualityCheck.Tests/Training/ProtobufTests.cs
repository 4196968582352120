using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class ProtobufTests
{
    [Fact]
    public void A_message_survives_being_read_and_written()
    {
        byte[] bytes =
        [
            0x08, 0x96, 0x01, // 1: 150
            0x12, 0x03, (byte)'a', (byte)'b', (byte)'c', // 2: "abc"
            0x1D, 1, 2, 3, 4, // 3: four bytes
            0x21, 1, 2, 3, 4, 5, 6, 7, 8, // 4: eight bytes
            0xA2, 0x06, 0x00, // 100: nothing
        ];
        ProtobufMessage message = ProtobufMessage.Parse(bytes);
        Assert.Equal(150u, message.All(1).Single().Value);
        Assert.Equal(("abc", "", ""), (message.Text(2), message.Text(100), message.Text(5)));
        Assert.Equal(bytes, message.ToArray());
        Assert.Equal(bytes[3..], message.With([1], []).ToArray());
    }

    [Fact]
    public void Negative_numbers_take_ten_bytes()
    {
        ProtobufField field = ProtobufField.Of(7, -1);
        byte[] bytes = ProtobufMessage.Of(field).ToArray();
        Assert.Equal(11, bytes.Length);
        Assert.Equal(field, ProtobufMessage.Parse(bytes).Fields.Single());
    }

    [Theory]
    [InlineData(new byte[] { 0x12, 0x04, 1, 2, 3 })]
    [InlineData(new byte[] { 0x08 })]
    [InlineData(new byte[] { 0x08, 0x80 })]
    [InlineData(new byte[] { 0x1D, 1, 2, 3 })]
    [InlineData(new byte[] { 0x0B })]
    [InlineData(new byte[] { 0x12, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 })]
    public void What_is_no_message_is_refused(byte[] bytes) =>
        Assert.Throws<InvalidDataException>(() => ProtobufMessage.Parse(bytes));
}
