namespace HrdCore.Domain.Vocabulary;

/// <summary>A line of a user's copy of the Micro-thesauri that is no entry. What stands on it is not repeated here.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Reason">What is wrong; the first thing that is found.</param>
public sealed record HuridocsFault(int Line, HuridocsFaultReason Reason);
