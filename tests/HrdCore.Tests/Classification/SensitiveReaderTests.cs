using HrdCore.Classification;

namespace HrdCore.Tests.Classification;

public class SensitiveReaderTests
{
    private static readonly Sensitive<string> Secret = new("Amina Quill", DataClass.Identity);

    [Fact]
    [Trait("Rule", "R29")]
    public void Reveal_ObserverAgrees_TellsItClassAndPurposeAndGivesTheContent()
    {
        var observer = new Recorder();

        Assert.Equal("Amina Quill", new SensitiveReader(observer).Reveal(Secret, Purpose.CaseReview));
        Assert.Equal([(DataClass.Identity, Purpose.CaseReview)], observer.Seen);
    }

    [Fact]
    public void Reveal_AnyValue_TellsTheObserverFirst()
    {
        var value = new Watched();
        var observer = new Recorder { BeforeReturn = () => Assert.False(value.WasRevealed) };

        new SensitiveReader(observer).Reveal(value, Purpose.CaseReview);

        Assert.Single(observer.Seen);
        Assert.True(value.WasRevealed);
    }

    [Fact]
    [Trait("Rule", "R29")]
    public void Reveal_ObserverThrows_RevealsNothing()
    {
        var value = new Watched();
        var observer = new Recorder { BeforeReturn = () => throw new IOException("The audit log is full.") };

        Assert.Throws<IOException>(() => new SensitiveReader(observer).Reveal(value, Purpose.CaseReview));
        Assert.False(value.WasRevealed);
    }

    [Fact]
    public void Reveal_NullPurpose_IsRefusedBeforeTheObserverIsTold()
    {
        var observer = new Recorder();

        Assert.Throws<ArgumentNullException>("purpose", () => new SensitiveReader(observer).Reveal(Secret, null!));
        Assert.Empty(observer.Seen);
    }

    [Fact]
    public void Reveal_NullValue_IsRefused() =>
        Assert.Throws<ArgumentNullException>("value", () => new SensitiveReader(new Recorder()).Reveal<string>(null!, Purpose.CaseReview));

    [Fact]
    public void Reader_NullObserver_IsRefused() => Assert.Throws<ArgumentNullException>("observer", () => new SensitiveReader(null!));

    private sealed class Recorder : IRevealObserver
    {
        public List<(DataClass Class, Purpose Purpose)> Seen { get; } = [];

        public Action BeforeReturn { get; init; } = () => { };

        public void OnReveal(DataClass dataClass, Purpose purpose)
        {
            Seen.Add((dataClass, purpose));
            BeforeReturn();
        }
    }

    private sealed class Watched : IRevealable<string>
    {
        public bool WasRevealed { get; private set; }

        public DataClass DataClass => DataClass.Identity;

        public string Reveal(Purpose purpose)
        {
            WasRevealed = true;
            return "Amina Quill";
        }

        public override string ToString() => DataClasses.Mask(DataClass);
    }
}
