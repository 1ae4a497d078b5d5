using HrdCore.Auditing;

namespace HrdCore.Sealing.Keys;

/// <summary>What a destruction leaves behind.</summary>
/// <remarks>Threads: immutable. Prints as <c>[DestructionResult]</c>.</remarks>
public sealed class DestructionResult
{
    internal DestructionResult(DestructionCertificate certificate, AuditReceipt receipt)
    {
        Certificate = certificate;
        Receipt = receipt;
    }

    /// <summary>The signed statement, to be kept or given to whom it concerns.</summary>
    public DestructionCertificate Certificate { get; }

    /// <summary>What links the entry of the audit log to the unit; seal it beside the certificate, or dispose its opening to cut the link for good.</summary>
    public AuditReceipt Receipt { get; }

    /// <summary>Always <c>[DestructionResult]</c>.</summary>
    public override string ToString() => "[DestructionResult]";
}
