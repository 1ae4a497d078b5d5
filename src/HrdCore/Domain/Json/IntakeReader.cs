using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json;

/// <summary>Reads an intake, full or open part. Members are numbered as in their table.</summary>
internal static class IntakeReader
{
    private static readonly MemberTable IntakeMembers = new("channel", "language", "receivedAt", "firstReplyAt?", "subjectLine?", "source?");

    internal static bool TryRead(ref JsonCursor cursor, [NotNullWhen(true)] out Intake? intake)
    {
        intake = null;
        IntakeChannel? channel = null;
        LanguageTag? language = null;
        DateTimeOffset? receivedAt = null;
        DateTimeOffset? firstReplyAt = null;
        Sensitive<string>? subjectLine = null;
        Sensitive<string>? source = null;
        ulong seen = 0;
        if (!cursor.EnterObject())
        {
            return false;
        }

        int member;
        while ((member = cursor.Next(IntakeMembers, ref seen)) >= 0)
        {
            var read = member switch
            {
                0 => cursor.Term(out channel),
                1 => cursor.Language(out language),
                2 => cursor.Instant(out receivedAt),
                3 => cursor.Instant(out firstReplyAt),
                4 => cursor.Sealed(Intake.SubjectLineClass, DomainText.SubjectLength, out subjectLine),
                _ => cursor.Sealed(Intake.SourceClass, DomainText.LineLength, out source),
            };
            if (!read)
            {
                return false;
            }
        }

        if (member == JsonCursor.Failed)
        {
            return false;
        }

        try
        {
            intake = new Intake(channel!, language!, receivedAt!.Value, firstReplyAt, subjectLine, source);
            return true;
        }
        catch (ArgumentException refusal)
        {
            return cursor.Refused(refusal);
        }
    }
}
