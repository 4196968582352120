namespace QualityCheck.Training;

/// <summary>How a field is written in Protocol Buffers' binary form; the numbers are the form's.</summary>
internal enum ProtobufWire
{
    Varint = 0,
    Eight = 1,
    Bytes = 2,
    Four = 5,
}
