namespace HrdCore.Classification;

/// <summary>Marks a parameter through which a value leaves the trust boundary, such as the message of a home-made log helper.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SinkAttribute : Attribute;
