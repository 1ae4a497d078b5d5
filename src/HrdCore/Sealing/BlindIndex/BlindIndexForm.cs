namespace HrdCore.Sealing;

/// <summary>How a value is folded before it is indexed, so that what people take for the same gives the same tag (docs/formats/blind-index.md, section 3).</summary>
public enum BlindIndexForm
{
    /// <summary>Text: width, case, composition, invisible characters, white space and the script of digits do not count; accents do.</summary>
    Text = 1,

    /// <summary>Only the digits, for telephone and other numbers. Write numbers with their country code: 020 and +44 20 stay apart.</summary>
    Digits = 2,
}
