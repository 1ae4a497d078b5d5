using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A kind of support that a guideline offers to defenders.</summary>
public sealed record SupportGuidelineOffer
{
    internal SupportGuidelineOffer(string support, bool isExceptional = false, bool isByMemberStates = false, bool isReadByPosition = false)
    {
        Support = new CodedTerm("sup", support);
        IsExceptional = isExceptional;
        IsByMemberStates = isByMemberStates;
        IsReadByPosition = isReadByPosition;
    }

    /// <summary>The kind of support, in the list <c>sup</c>.</summary>
    public CodedTerm Support { get; }

    /// <summary>Whether it is given in exceptional cases only.</summary>
    public bool IsExceptional { get; }

    /// <summary>Whether single member states give it, on their own initiative.</summary>
    public bool IsByMemberStates { get; }

    /// <summary>Whether the source names it without saying for whom, and only its place on the page puts it here.</summary>
    public bool IsReadByPosition { get; }
}
