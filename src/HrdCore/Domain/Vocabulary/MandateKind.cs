namespace HrdCore.Domain.Vocabulary;

/// <summary>Who holds a mandate of the Special Procedures.</summary>
public enum MandateKind
{
    /// <summary>One person, a special rapporteur.</summary>
    SpecialRapporteur = 0,

    /// <summary>One person, an independent expert.</summary>
    IndependentExpert = 1,

    /// <summary>Five persons who decide together.</summary>
    WorkingGroup = 2,
}
