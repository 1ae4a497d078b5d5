using System.Globalization;
using HrdCore.Classification;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Json.Codecs;

/// <summary>The codecs that shapes are made of.</summary>
internal static class Codec
{
    private const int MostPeople = 1_000_000_000;
    private const int AmountLength = 40; // 28 digits, sign and point, with room

    internal static JsonCodec<Guid> Id { get; } = new IdCodec();

    internal static JsonCodec<DateTimeOffset> Instant { get; } = new InstantCodec();

    internal static JsonCodec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>How many: zero or more.</summary>
    internal static JsonCodec<int> Count { get; } = new IntegerCodec(0, MostPeople);

    /// <summary>How long, and by which clock, e.g. <c>PT48H</c>.</summary>
    internal static JsonCodec<DeadlineSpec> Deadline { get; } = new ParsedCodec<DeadlineSpec>(DeadlineSpec.MaxLength);

    internal static JsonCodec<DataClass> Classes { get; } = new DataClassCodec();

    internal static JsonCodec<Audience> Audience { get; } = new EnumCodec<Audience>(
        (Classification.Audience.Log, "log"),
        (Classification.Audience.Internal, "internal"),
        (Classification.Audience.Partner, "partner"),
        (Classification.Audience.LegalFiling, "legal-filing"),
        (Classification.Audience.PublicReport, "public-report"),
        (Classification.Audience.OpenData, "open-data"));

    internal static JsonCodec<UncertainDate> Date { get; } = new ParsedCodec<UncertainDate>(UncertainDate.MaxLength);

    internal static JsonCodec<UncertainPeriod> Period { get; } = new ParsedCodec<UncertainPeriod>(UncertainPeriod.MaxLength, UncertainPeriod.WhyNot);

    internal static JsonCodec<CodedTerm> Code { get; } = new ParsedCodec<CodedTerm>((2 * CodedTerm.MaxLength) + 1);

    internal static JsonCodec<CaseReference> Reference { get; } = new ParsedCodec<CaseReference>(CaseReference.Length);

    internal static JsonCodec<OrgIdentifier> Organisation { get; } = new ParsedCodec<OrgIdentifier>(OrgIdentifier.MaxLength);

    internal static JsonCodec<LanguageTag> Language { get; } = new ParsedCodec<LanguageTag>(LanguageTag.MaxLength);

    internal static JsonCodec<Quantity<int>> HowMany { get; } = new ValueObjectCodec<Quantity<int>>(
        DataClass.Internal,
        parts => new Quantity<int>((int)parts[0]!, (QuantityQualifier)parts[1]!),
        ValueObjectPart<Quantity<int>>.Of("value", Count, (_, quantity) => quantity.Value),
        ValueObjectPart<Quantity<int>>.Of("qualifier", new EnumCodec<QuantityQualifier>([.. Enum.GetValues<QuantityQualifier>().Select(qualifier => (qualifier, QuantityQualifiers.Code(qualifier)))]), (_, quantity) => quantity.Qualifier));

    internal static JsonCodec<Currency> Currency { get; } = new ParsedCodec<Currency>(Values.Currency.MaxLength, static _ => ValidationRule.UnknownCode);

    internal static JsonCodec<Money> Money { get; } = new ValueObjectCodec<Money>(
        DataClass.Internal,
        parts => MoneyOf((string)parts[0]!, (Currency)parts[1]!),
        ValueObjectPart<Money>.Of("value", new TextCodec(AmountLength, lines: false), (_, money) => money.ToString()[..^4]),
        ValueObjectPart<Money>.Of("currency", Currency, (_, money) => money.Currency));

    internal static JsonCodec<AgeBand> Age { get; } = new ParsedCodec<AgeBand>(AgeBand.MaxLength);

    internal static JsonCodec<EvidenceHash> Hash { get; } = new ParsedCodec<EvidenceHash>(EvidenceHash.MaxLength);

    internal static JsonCodec<Reliability> Reliability { get; } =
        new EnumCodec<Reliability>([.. Enum.GetValues<Reliability>().Select(grade => (grade, Reliabilities.Code(grade)))]);

    /// <summary>A percentage with the decimals that it was printed with.</summary>
    internal static JsonCodec<Percentage> Percent { get; } = new ParsedCodec<Percentage>(Percentage.MaxLength);

    /// <summary>A figure that need not be whole, with its qualifier, as text: no reader rounds it.</summary>
    internal static JsonCodec<Quantity<decimal>> Figure { get; } = new ParsedCodec<Quantity<decimal>>(Quantity<decimal>.MaxLength);

    internal static JsonCodec<ExchangeRate> Rate { get; } = new ValueObjectCodec<ExchangeRate>(
        DataClass.Internal,
        parts => new ExchangeRate((Currency)parts[0]!, (Currency)parts[1]!, RateOf((string)parts[2]!), DayOf((UncertainDate)parts[3]!), (string)parts[4]!),
        ValueObjectPart<ExchangeRate>.Of("from", Currency, (_, rate) => rate.From),
        ValueObjectPart<ExchangeRate>.Of("to", Currency, (_, rate) => rate.To),
        ValueObjectPart<ExchangeRate>.Of("rate", new TextCodec(AmountLength, lines: false), (_, rate) => rate.Rate.ToString(CultureInfo.InvariantCulture)),
        ValueObjectPart<ExchangeRate>.Of("date", Date, (_, rate) => UncertainDate.FromDay(rate.Date)),
        ValueObjectPart<ExchangeRate>.Of("source", new TextCodec(DomainText.LabelLength, lines: false), (_, rate) => rate.Source));

    internal static JsonCodec<Territory> Territory { get; } = new ValueObjectCodec<Territory>(
        DataClass.Internal,
        parts => (string)parts[0]! is { Length: 2 } code && parts[2] is null
            ? Values.Territory.OfIso3166(code, (string)parts[1]!)
            : Values.Territory.OfOwn((string)parts[0]!, (string)parts[1]!, (string?)parts[2]),
        ValueObjectPart<Territory>.Of("code", new TextCodec(DomainText.LabelLength, lines: false), (_, territory) => territory.Code),
        ValueObjectPart<Territory>.Of("label", new TextCodec(DomainText.LabelLength, lines: false), (_, territory) => territory.Label),
        ValueObjectPart<Territory>.Maybe("subdivision", new TextCodec(DomainText.LabelLength, lines: false), (_, territory) => territory.Subdivision));

    internal static JsonCodec<PersonNameParts> NameParts { get; } = new ValueObjectCodec<PersonNameParts>(
        DataClass.Identity,
        parts => new PersonNameParts((string?)parts[0], (string?)parts[1], (string?)parts[2], (string?)parts[3]),
        NamePartOf("family", NamePart.Family),
        NamePartOf("given", NamePart.Given),
        NamePartOf("middle", NamePart.Middle),
        NamePartOf("suffix", NamePart.Suffix));

    internal static JsonCodec<PersonName> Name { get; } = new ValueObjectCodec<PersonName>(
        DataClass.Identity,
        parts => new PersonName((string)parts[0]!, (PersonNameKind)parts[1]!, (string)parts[2]!, (LanguageTag)parts[3]!, (PersonNameParts?)parts[4]),
        ValueObjectPart<PersonName>.Of("text", new TextCodec(DomainText.NameLength, lines: false), (sink, name) => name.Reveal(sink.Purpose)),
        ValueObjectPart<PersonName>.Of(
            "kind",
            new EnumCodec<PersonNameKind>(
                (PersonNameKind.Legal, "legal"),
                (PersonNameKind.Alias, "alias"),
                (PersonNameKind.Pseudonym, "pseudonym"),
                (PersonNameKind.FalseCustodyName, "false-custody-name"),
                (PersonNameKind.Birth, "birth"),
                (PersonNameKind.Married, "married"),
                (PersonNameKind.Transliteration, "transliteration"),
                (PersonNameKind.Nickname, "nickname")),
            (_, name) => name.Kind),
        ValueObjectPart<PersonName>.Of("script", new TextCodec(4, lines: false), (_, name) => name.Script),
        ValueObjectPart<PersonName>.Of("language", Language, (_, name) => name.Language),
        ValueObjectPart<PersonName>.Maybe("parts", NameParts, (_, name) => name.Parts));

    internal static JsonCodec<ContactPoint> Contact { get; } = new ValueObjectCodec<ContactPoint>(
        DataClass.Contact,
        parts => new ContactPoint((ContactKind)parts[0]!, (string)parts[1]!),
        ValueObjectPart<ContactPoint>.Of(
            "kind",
            new EnumCodec<ContactKind>(
                (ContactKind.Telephone, "telephone"), (ContactKind.Email, "e-mail"), (ContactKind.Messenger, "messenger"), (ContactKind.Postal, "postal")),
            (_, contact) => contact.Kind),
        ValueObjectPart<ContactPoint>.Of("value", new TextCodec(DomainText.ContactLength, lines: false), (sink, contact) => contact.Reveal(sink.Purpose)));

    /// <summary>One text in several languages, each said once.</summary>
    internal static JsonCodec<LocalizedText> Texts(int maxLength) => new LocalizedTextCodec(maxLength);

    /// <summary>One line of text.</summary>
    internal static JsonCodec<string> Line(int maxLength) => new TextCodec(maxLength, lines: false);

    /// <summary>Text of several lines.</summary>
    internal static JsonCodec<string> Lines(int maxLength) => new TextCodec(maxLength, lines: true);

    /// <summary>One line of text that does not print.</summary>
    internal static JsonCodec<Sensitive<string>> Secret(DataClass dataClass, int maxLength) => new SensitiveCodec<string>(dataClass, Line(maxLength));

    /// <summary>Text of several lines that does not print.</summary>
    internal static JsonCodec<Sensitive<string>> SecretLines(DataClass dataClass, int maxLength) => new SensitiveCodec<string>(dataClass, Lines(maxLength));

    /// <summary>Any value that does not print.</summary>
    internal static JsonCodec<Sensitive<T>> Secret<T>(DataClass dataClass, JsonCodec<T> content)
        where T : notnull => new SensitiveCodec<T>(dataClass, content);

    internal static JsonCodec<T> Term<T>()
        where T : VocabularyTerm, IVocabularyTerm<T> => new TermCodec<T>();

    internal static JsonCodec<TRecord> Record<TRecord>()
        where TRecord : DomainRecord, IDomainRecord<TRecord> => new RecordCodec<TRecord>();

    private static Money MoneyOf(string amount, Currency currency) =>
        Values.Money.TryParse(amount, currency, out var money) ? money
        : Values.Money.WhyNot(amount) is var rule && rule == ValidationRule.OutOfRange ? throw new RefusedPartException("value", rule, (long)Values.Money.MaxAmount, -(long)Values.Money.MaxAmount)
        : throw new RefusedPartException("value", rule, rule == ValidationRule.CurrencyDecimals ? currency.MinorUnits : null);

    // Only the spelling that is also written.
    private static decimal RateOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
        && string.Equals(rate.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal)
            ? rate
            : throw new FormatException("A rate is digits, with an optional point.");

    private static DateOnly DayOf(UncertainDate date) =>
        date.Precision == DatePrecision.Day && date.Qualifier == DateQualifier.None ? date.Earliest : throw new FormatException("A rate is of one certain day.");

    private static ValueObjectPart<PersonNameParts> NamePartOf(string name, NamePart part) =>
        ValueObjectPart<PersonNameParts>.Maybe(name, new TextCodec(DomainText.NameLength, lines: false), (sink, parts) => parts.Reveal(part, sink.Purpose));
}
