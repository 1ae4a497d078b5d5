namespace HrdCore.Classification;

/// <summary>Marks a method whose result no longer discloses its arguments, such as a redactor or a sealing call.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SanitizerAttribute : Attribute;
