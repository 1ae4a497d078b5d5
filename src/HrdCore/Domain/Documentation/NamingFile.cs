using System.Collections.Frozen;

namespace HrdCore.Domain.Documentation;

/// <summary>What stands behind the names of perpetrators in one publication: the involvements, how it was checked who they were, and who answers for naming them.</summary>
/// <remarks>Immutable. It holds records of the file only while a check runs; nothing of it is published or stored.</remarks>
public sealed class NamingFile
{
    private readonly FrozenDictionary<Guid, Involvement> _involvements;
    private readonly ILookup<Guid, Verification> _verifications;
    private readonly ILookup<Guid, SignOff> _signOffs;

    /// <summary>Collects what there is.</summary>
    /// <param name="involvements">Who is said to have had a hand in what; any number, each once.</param>
    /// <param name="verifications">The checks of it, of whatever element; any number.</param>
    /// <param name="signOffs">Who answers for naming whom; any number.</param>
    /// <exception cref="ArgumentNullException">A list or an item is null.</exception>
    /// <exception cref="ArgumentException">An involvement comes twice.</exception>
    public NamingFile(IEnumerable<Involvement> involvements, IEnumerable<Verification> verifications, IEnumerable<SignOff> signOffs)
    {
        ArgumentNullException.ThrowIfNull(involvements);
        ArgumentNullException.ThrowIfNull(verifications);
        ArgumentNullException.ThrowIfNull(signOffs);
        Involvement[] known = [.. involvements.Select(item => item ?? throw new ArgumentNullException(nameof(involvements)))];
        if (known.DistinctBy(item => item.Id).Count() != known.Length)
        {
            throw new ArgumentException("Give each involvement once.", nameof(involvements));
        }

        _involvements = known.ToFrozenDictionary(item => item.Id);
        _verifications = verifications.Select(item => item ?? throw new ArgumentNullException(nameof(verifications))).ToLookup(item => item.SubjectId);
        _signOffs = signOffs.Select(item => item ?? throw new ArgumentNullException(nameof(signOffs))).ToLookup(item => item.SubjectId);
    }

    /// <summary>Nobody is accused.</summary>
    public static NamingFile Empty { get; } = new([], [], []);

    internal bool TryFind(Guid involvementId, out Involvement? involvement) => _involvements.TryGetValue(involvementId, out involvement);

    internal IEnumerable<Verification> VerificationsOf(Guid involvementId) => _verifications[involvementId];

    internal IEnumerable<SignOff> SignOffsOf(Guid involvementId) => _signOffs[involvementId];
}
