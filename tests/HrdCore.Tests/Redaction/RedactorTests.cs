using HrdCore.Classification;
using HrdCore.Redaction;

namespace HrdCore.Tests.Redaction;

public class RedactorTests
{
    private const string Canary = "Amina Quill";

    [Fact]
    public void Redact_Text_IsReplaced() => Assert.Equal("[redacted]", Redactor.Redact(Canary));

    [Fact]
    public void Redact_Number_IsReplaced() => Assert.Equal("[redacted]", Redactor.Redact(42));

    [Fact]
    public void Redact_Null_LooksLikeAnyValue() => Assert.Equal("[redacted]", Redactor.Redact<string?>(null));

    [Fact]
    public void Redact_SelfRedacting_IsItsClass() => Assert.Equal("[Family+Health]", Redactor.Redact(new Sensitive<string>(Canary, DataClass.Health | DataClass.Family)));

    [Fact]
    public void Redact_SelfRedactingSeenAsAnObject_IsItsClass() => Assert.Equal("[Identity]", Redactor.Redact<object>(new Sensitive<string>(Canary, DataClass.Identity)));

    [Fact]
    public void Redact_AnyValue_NeverCallsItsToString() => Assert.Equal("[redacted]", Redactor.Redact(new Untouchable()));

    [Fact]
    public void Redact_SelfRedactingThatThrows_IsReplaced() => Assert.Equal("[redacted]", Redactor.Redact(new ClasslessSecret()));

    private sealed class Untouchable
    {
        public override string ToString() => throw new InvalidOperationException("ToString was called.");
    }

    private sealed class ClasslessSecret : ISelfRedacting
    {
        public DataClass DataClass => throw new InvalidOperationException(Canary);

        public override string ToString() => Canary;
    }
}
