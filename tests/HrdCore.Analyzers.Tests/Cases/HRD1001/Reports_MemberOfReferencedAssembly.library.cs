using HrdCore.Classification;

namespace Library;

public interface ILocated
{
    [return: Sensitive(DataClass.Location)]
    string Locate();
}

public record Witness([Sensitive(DataClass.Source)] string Name, [property: Sensitive(DataClass.Contact)] string Phone, int Number) : ILocated
{
    public string Locate() => "";
}

[Sensitive(DataClass.Identity)]
public class Guest;

public static class Masking
{
    [Sanitizer]
    public static string Mask(string text) => new('*', text.Length);
}
