using System.Collections.Immutable;
using System.Globalization;

namespace HrdCore.Domain.Json;

/// <summary>How plain .NET values are spelled in the lossless form.</summary>
internal static class JsonCodes
{
    // By the number of PersonNameKind and of ContactKind.
    internal static readonly ImmutableArray<string> PersonNameKinds = ["legal", "alias", "pseudonym", "false-custody-name"];
    internal static readonly ImmutableArray<string> ContactKinds = ["telephone", "e-mail", "messenger", "postal"];

    /// <summary>UTC to the tick, with no more decimals than needed, e.g. <c>2019-03-14T23:50:00Z</c>.</summary>
    internal static string Instant(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
