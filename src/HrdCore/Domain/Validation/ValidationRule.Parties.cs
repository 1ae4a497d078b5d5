using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of this context.
public sealed partial class ValidationRule
{
    private static ImmutableArray<ValidationRule> OfParties => [];
}
