namespace HrdCore.Domain.Vocabulary;

/// <summary>A term of ours that may have a counterpart in the lists of HURIDOCS.</summary>
public interface IHuridocsTerm
{
    /// <summary>The counterpart, or null when HURIDOCS has none, or none that means the same.</summary>
    HuridocsCode? HuridocsCode { get; }
}
