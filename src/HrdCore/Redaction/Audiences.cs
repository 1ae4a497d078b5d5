using System.Collections.Immutable;
using HrdCore.Classification;

namespace HrdCore.Redaction;

/// <summary>Every audience, in the order of the enumeration. Apart from the policy, so that building the default rules does not wait for the policy's own type.</summary>
internal static class Audiences
{
    public static ImmutableArray<Audience> All { get; } =
        [Audience.Log, Audience.Internal, Audience.Partner, Audience.LegalFiling, Audience.PublicReport, Audience.OpenData];

    public static void Require(Audience audience, string parameterName)
    {
        if ((int)audience < 0 || (int)audience >= All.Length)
        {
            throw new ArgumentOutOfRangeException(parameterName, "Give an audience that exists.");
        }
    }
}
