using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>How often a defender gives a sign of life, and how long to wait when none comes.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CheckInProtocol : DomainRecord<CheckInProtocol>, IDomainRecord<CheckInProtocol>
{
    /// <summary>The class of <see cref="Every"/>.</summary>
    public const DataClass EveryClass = DataClass.Operational;

    /// <summary>The class of <see cref="Grace"/>.</summary>
    public const DataClass GraceClass = DataClass.Operational;

    /// <summary>The class of <see cref="Channel"/>.</summary>
    public const DataClass ChannelClass = DataClass.Operational;

    /// <summary>The class of <see cref="SafeWord"/>.</summary>
    public const DataClass SafeWordClass = DataClass.Credentials;

    /// <summary>The class of <see cref="DuressWord"/>.</summary>
    public const DataClass DuressWordClass = DataClass.Credentials;

    /// <summary>Records a protocol.</summary>
    /// <param name="every">The time from one sign to the next.</param>
    /// <param name="grace">The time to wait after a sign was due before it counts as missed.</param>
    /// <param name="channel">How the sign comes; at most 500 characters; <see cref="DataClass.Operational"/>.</param>
    /// <param name="safeWord">A word that says that all is well; at most 500 characters; <see cref="DataClass.Credentials"/>.</param>
    /// <param name="duressWord">A word that says that someone forces the defender; another than the safe word; at most 500 characters; <see cref="DataClass.Credentials"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long or classified otherwise, or one word says both.</exception>
    public CheckInProtocol(
        DeadlineSpec every,
        DeadlineSpec grace,
        Sensitive<string> channel,
        Sensitive<string>? safeWord = null,
        Sensitive<string>? duressWord = null)
    {
        var check = new Check(nameof(CheckInProtocol));
        Every = check.Required(every, nameof(every));
        Grace = check.Required(grace, nameof(grace));
        Channel = check.Secret(channel, ChannelClass, DomainText.LineLength, nameof(channel));
        SafeWord = check.MaybeSecret(safeWord, SafeWordClass, DomainText.LineLength, nameof(safeWord));
        DuressWord = check.MaybeSecret(duressWord, DuressWordClass, DomainText.LineLength, nameof(duressWord));
        check.That(safeWord is null || !safeWord.Equals(duressWord), nameof(duressWord), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<CheckInProtocol> Shape { get; } = new(
        "check-in-protocol",
        static (ref RecordValues values) => new CheckInProtocol(
            values.Next<DeadlineSpec>(),
            values.Next<DeadlineSpec>(),
            values.Next<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("every", Codec.Deadline, (CheckInProtocol protocol) => protocol.Every, EveryClass),
        Member.Of("grace", Codec.Deadline, (CheckInProtocol protocol) => protocol.Grace, GraceClass),
        Member.Of("channel", Codec.Secret(ChannelClass, DomainText.LineLength), (CheckInProtocol protocol) => protocol.Channel),
        Member.Maybe("safeWord", Codec.Secret(SafeWordClass, DomainText.LineLength), (CheckInProtocol protocol) => protocol.SafeWord).AlwaysSealed(length: 100),
        Member.Maybe("duressWord", Codec.Secret(DuressWordClass, DomainText.LineLength), (CheckInProtocol protocol) => protocol.DuressWord).AlwaysSealed(length: 100));

    /// <summary>The time from one sign to the next.</summary>
    [Sensitive(EveryClass)]
    public DeadlineSpec Every { get; }

    /// <summary>The time to wait after a sign was due before it counts as missed.</summary>
    [Sensitive(GraceClass)]
    public DeadlineSpec Grace { get; }

    /// <summary>How the sign comes.</summary>
    [Sensitive(ChannelClass)]
    public Sensitive<string> Channel { get; }

    /// <summary>A word that says that all is well, or null.</summary>
    [Sensitive(SafeWordClass)]
    public Sensitive<string>? SafeWord { get; }

    /// <summary>A word that says that someone forces the defender, or null.</summary>
    [Sensitive(DuressWordClass)]
    public Sensitive<string>? DuressWord { get; }

    /// <summary>The sign that is awaited after the last one.</summary>
    /// <param name="id">A new identifier; not empty.</param>
    /// <param name="profileId">The profile that the protocol belongs to.</param>
    /// <param name="lastSignAt">When the last sign came, or when the protocol began; in the time of the place whose days count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last sign is too late for a date to follow.</exception>
    /// <exception cref="InvalidRecordException">An identifier is empty, or the instant is outside the years that are kept.</exception>
    public CheckIn Next(Guid id, Guid profileId, DateTimeOffset lastSignAt)
    {
        var dueAt = Every.DueAt(lastSignAt);
        return new CheckIn(id, profileId, dueAt, Grace.DueAt(dueAt), CheckInStatus.Awaited);
    }
}
