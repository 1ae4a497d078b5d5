namespace HrdCore.Domain.Values;

/// <summary>How a hash of evidence was made. MD5 and SHA-1 are missing on purpose: two different files can be made to have the same one.</summary>
public enum EvidenceHashAlgorithm
{
    /// <summary>SHA-256 (FIPS 180-4), 32 bytes.</summary>
    Sha256 = 0,

    /// <summary>SHA-512 (FIPS 180-4), 64 bytes.</summary>
    Sha512 = 1,

    /// <summary>SHA3-256 (FIPS 202), 32 bytes.</summary>
    Sha3 = 2,
}
