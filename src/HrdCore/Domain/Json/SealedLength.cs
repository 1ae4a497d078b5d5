// How long what is sealed is made, with spaces, so that its length tells little. With the 6 bytes of the frame of a sealed field
// (docs/formats/sealed-value.md section 4) it fills that frame exactly, so that it costs nothing more there.
// Sizes:   26, 58, 122, 250 bytes, above that a Padme length (Nikitin et al., PETS 2019) less 6; none is made longer than a field may be.
using System.Numerics;

namespace HrdCore.Domain.Json;

internal static class SealedLength
{
    private const int FrameHeader = 6;
    private const int LongestField = 64 * 1024;

    /// <summary>The length that JSON of some length is sealed with.</summary>
    internal static int Of(int length) => (length + FrameHeader) switch
    {
        <= 32 => 32 - FrameHeader,
        <= 64 => 64 - FrameHeader,
        <= 128 => 128 - FrameHeader,
        <= 256 => 256 - FrameHeader,
        var framed => Math.Max(length, Math.Min(Padme(framed) - FrameHeader, LongestField)),
    };

    private static int Padme(int length)
    {
        var exponent = BitOperations.Log2((uint)length);
        var mantissaBits = BitOperations.Log2((uint)exponent) + 1;
        var mask = (1 << (exponent - mantissaBits)) - 1;
        return (length + mask) & ~mask;
    }
}
