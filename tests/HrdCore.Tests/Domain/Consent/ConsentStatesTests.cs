using HrdCore.Domain.Consent;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Consent;

public class ConsentStatesTests
{
    private static readonly RecallTask Task = new(Guid.NewGuid(), Guid.NewGuid(), Recipient(), Now, RecallStatus.Open);

    [Fact]
    public void Machine_EveryPair_IsAsInTheTable()
    {
        MachineFacts.AssertSteps(
            ConsentStates.Machine, ConsentStatus.All, Requested(),
            "requested -> refused", "requested -> given", "given -> expired", "given -> withdrawn", "given -> superseded", "expired -> withdrawn", "superseded -> withdrawn");
        MachineFacts.AssertRefusals(ConsentStates.Machine, ConsentStatus.All, Requested());
    }

    [Fact]
    public void Machine_AnyWishes_StaysInTheTable() => MachineFacts.AssertWalks(ConsentStates.Machine, ConsentStatus.All, Requested());

    [Fact]
    public void Recalls_EveryPair_IsAsInTheTable()
    {
        MachineFacts.AssertSteps(
            RecallTask.States, RecallStatus.All, Task,
            "open -> asked", "open -> impossible", "asked -> confirmed", "asked -> refused", "asked -> impossible", "refused -> asked");
        MachineFacts.AssertRefusals(RecallTask.States, RecallStatus.All, Task);
    }

    [Fact]
    public void Recalls_AnyWishes_StayInTheTable() => MachineFacts.AssertWalks(RecallTask.States, RecallStatus.All, Task);
}
