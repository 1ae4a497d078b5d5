using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How a request came in.</summary>
public sealed class IntakeChannel : VocabularyTerm, IVocabularyTerm<IntakeChannel>
{
    private IntakeChannel(string code, string english)
        : base("channel", code, english)
    {
    }

    /// <summary>E-mail.</summary>
    public static IntakeChannel Email { get; } = new("e-mail", "E-mail");

    /// <summary>A form on a secure site.</summary>
    public static IntakeChannel SecureForm { get; } = new("secure-form", "Secure form");

    /// <summary>A call, such as to a hotline.</summary>
    public static IntakeChannel Telephone { get; } = new("telephone", "Telephone");

    /// <summary>A message in a chat application.</summary>
    public static IntakeChannel Messenger { get; } = new("messenger", "Messenger");

    /// <summary>A meeting.</summary>
    public static IntakeChannel InPerson { get; } = new("in-person", "In person");

    /// <summary>Another organisation passed it on.</summary>
    public static IntakeChannel Partner { get; } = new("partner", "Partner organisation");

    /// <inheritdoc/>
    public static ImmutableArray<IntakeChannel> All { get; } = [Email, SecureForm, Telephone, Messenger, InPerson, Partner];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out IntakeChannel? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
