// The invented people of all cases.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Threading.Tasks;

using HrdCore.Classification;

namespace Personas;

public sealed class Defender
{
    public Guid Id { get; init; }

    public string CaseNumber { get; init; } = "";

    public bool IsAtRisk { get; init; }

    [Sensitive(DataClass.Identity)]
    public string LegalName { get; init; } = "";

    [Sensitive(DataClass.Identity)]
    public string? Alias { get; init; }

    [Sensitive(DataClass.Identity)]
    public DateOnly BirthDate { get; init; }

    [Sensitive(DataClass.Identity)]
    public DateOnly? ArrestDate { get; init; }

    [Sensitive(DataClass.Identity)]
    public int Age { get; init; }

    [Sensitive(DataClass.Contact)]
    public string[] Phones { get; init; } = [];

    [Sensitive(DataClass.Contact)]
    public List<string> Accounts { get; init; } = [];

    [Sensitive(DataClass.Location)]
    public Place Home { get; init; } = new();

    [Sensitive(DataClass.Operational)]
    public object? Notes { get; init; }

    [Sensitive(DataClass.Identity)]
    public string passport = "";

    [return: Sensitive(DataClass.Location)]
    public string Whereabouts() => Home.City;

    [return: Sensitive(DataClass.Location)]
    public Task<string> WhereaboutsAsync() => Task.FromResult(Home.City);
}

public sealed class Place
{
    public string City { get; init; } = "";

    [NotSensitive("A country has millions of people.")]
    public string CountryCode { get; init; } = "";

    public int Floor { get; init; }
}
