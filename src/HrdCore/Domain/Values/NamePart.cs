namespace HrdCore.Domain.Values;

/// <summary>A part of a person's name. Many names have one part only, or parts that are none of these; then the whole is all there is.</summary>
public enum NamePart
{
    /// <summary>What is shared with a family or clan.</summary>
    Family = 0,

    /// <summary>What the person was given.</summary>
    Given = 1,

    /// <summary>What stands between: a patronymic, a matronymic, a generation name, a second given name.</summary>
    Middle = 2,

    /// <summary>What is put behind to tell people of the same name apart, e.g. <c>Jr.</c></summary>
    Suffix = 3,
}
