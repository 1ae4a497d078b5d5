namespace HrdCore.Classification;

/// <summary>Is told of every look that goes through a <see cref="SensitiveReader"/>; an app implements it, for example by appending to its audit log. It sees class and purpose, never the value.</summary>
public interface IRevealObserver
{
    /// <summary>A value is about to be revealed. If this throws, it is not.</summary>
    /// <param name="dataClass">What the value reveals.</param>
    /// <param name="purpose">Why it is looked at.</param>
    void OnReveal(DataClass dataClass, Purpose purpose);
}
