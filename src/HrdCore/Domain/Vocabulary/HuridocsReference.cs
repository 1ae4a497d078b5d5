namespace HrdCore.Domain.Vocabulary;

/// <summary>A code of HURIDOCS beside a code of ours.</summary>
public sealed record HuridocsReference
{
    internal HuridocsReference(HuridocsCode code, HuridocsRole role)
    {
        Code = code;
        Role = role;
    }

    /// <summary>The code.</summary>
    public HuridocsCode Code { get; }

    /// <summary>How the two relate.</summary>
    public HuridocsRole Role { get; }
}
