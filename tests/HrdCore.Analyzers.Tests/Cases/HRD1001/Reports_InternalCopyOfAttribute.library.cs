// A data-transfer assembly that wants no reference, only the marks.
namespace HrdCore.Classification
{
    [System.AttributeUsage(System.AttributeTargets.Property)]
    internal sealed class SensitiveAttribute : System.Attribute;
}

namespace Library
{
    public sealed class Contact
    {
        [HrdCore.Classification.Sensitive]
        public string Phone { get; init; } = "";
    }
}
