using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>What somebody is about to tell: about whom, which classes of data, to which audience, in which artefacts. The purpose is asked with it.</summary>
/// <remarks>Immutable. It holds identifiers and classes, nothing that is told.</remarks>
public sealed class ConsentQuestion
{
    /// <summary>Asks.</summary>
    /// <param name="subjectId">Whom it is about; not empty.</param>
    /// <param name="classes">Every class of what is to be told; one or more.</param>
    /// <param name="audience">Who will see it; not <see cref="Audience.Log"/>.</param>
    /// <param name="artefactIds">The artefacts that are to be told, each once; at most 256. None means data that stand in no artefact, which only a scope of any artefact covers.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, or an artefact comes twice.</exception>
    public ConsentQuestion(Guid subjectId, DataClass classes, Audience audience, IEnumerable<Guid>? artefactIds = null)
    {
        var check = new Check(nameof(ConsentQuestion));
        SubjectId = check.Id(subjectId, nameof(subjectId));
        Classes = classes;
        check.That(AreClasses(classes), nameof(classes), ValidationRule.OutOfRange);
        Audience = audience;
        check.That(IsAudience(audience), nameof(audience), ValidationRule.OutOfRange);
        ArtefactIds = check.Ids(artefactIds, 0, ConsentScope.MaxArtefacts, nameof(artefactIds));
        check.Done();
    }

    /// <summary>Whom it is about.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid SubjectId { get; }

    /// <summary>Every class of what is to be told.</summary>
    public DataClass Classes { get; }

    /// <summary>Who will see it.</summary>
    public Audience Audience { get; }

    /// <summary>The artefacts that are to be told, in the order given.</summary>
    [NotSensitive("Random; says nothing about what is in them.")]
    public ImmutableArray<Guid> ArtefactIds { get; }

    /// <summary>The scope that allows just this for a purpose: what to put before the person, so that the answer covers the question.</summary>
    /// <param name="purpose">What for.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    public ConsentScope ToScope(ConsentPurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return new ConsentScope(purpose, Classes, Audience, ArtefactIds.IsEmpty, ArtefactIds);
    }

    /// <summary>The artefacts, or null once for what stands in none: each of them has to be allowed by itself.</summary>
    internal IEnumerable<Guid?> Parts => ArtefactIds.IsEmpty ? [null] : ArtefactIds.Select(id => (Guid?)id);

    internal static bool AreClasses(DataClass classes) => classes != DataClass.None && (classes & ~DataClasses.All) == 0;

    internal static bool IsAudience(Audience audience) => audience is > Audience.Log and <= Audience.OpenData;

    /// <summary>Whether another question asks for nothing that this one did not.</summary>
    internal bool Contains(ConsentQuestion other) =>
        SubjectId == other.SubjectId && (other.Classes & ~Classes) == 0 && Audience == other.Audience
        && (other.ArtefactIds.IsEmpty ? ArtefactIds.IsEmpty : other.ArtefactIds.All(id => ArtefactIds.Contains(id)));
}
