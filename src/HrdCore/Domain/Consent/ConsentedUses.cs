using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

// One type for each purpose of consent. They are never made: abstract with a private constructor, they only fill Authorised<TUse>.

/// <summary>Helping the person. Stands for <see cref="ConsentPurpose.Service"/>.</summary>
public abstract class ServiceDelivery : IConsentedUse
{
    private ServiceDelivery()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.Service;
}

/// <summary>Handing over to another organisation. Stands for <see cref="ConsentPurpose.Referral"/>.</summary>
public abstract class PartnerReferral : IConsentedUse
{
    private PartnerReferral()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.Referral;
}

/// <summary>Acting in law. Stands for <see cref="ConsentPurpose.LegalRepresentation"/>.</summary>
public abstract class LegalRepresentation : IConsentedUse
{
    private LegalRepresentation()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.LegalRepresentation;
}

/// <summary>The name stands in a letter of the United Nations to the government. Stands for <see cref="ConsentPurpose.GovernmentLetter"/>.</summary>
public abstract class UnGovernmentLetter : IConsentedUse
{
    private UnGovernmentLetter()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.GovernmentLetter;
}

/// <summary>The name stands in the public report and database of the United Nations. Stands for <see cref="ConsentPurpose.PublicReport"/>.</summary>
public abstract class UnPublicReport : IConsentedUse
{
    private UnPublicReport()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.PublicReport;
}

/// <summary>Speaking to the media. Stands for <see cref="ConsentPurpose.Media"/>.</summary>
public abstract class MediaUse : IConsentedUse
{
    private MediaUse()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.Media;
}

/// <summary>Reporting to a donor. Stands for <see cref="ConsentPurpose.DonorReport"/>.</summary>
public abstract class DonorReporting : IConsentedUse
{
    private DonorReporting()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.DonorReport;
}

/// <summary>Being counted. Stands for <see cref="ConsentPurpose.Statistics"/>.</summary>
public abstract class StatisticalUse : IConsentedUse
{
    private StatisticalUse()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.Statistics;
}

/// <summary>Research. Stands for <see cref="ConsentPurpose.Research"/>.</summary>
public abstract class ResearchUse : IConsentedUse
{
    private ResearchUse()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.Research;
}

/// <summary>Serving as an example in training. Stands for <see cref="ConsentPurpose.TrainingExample"/>.</summary>
public abstract class TrainingExample : IConsentedUse
{
    private TrainingExample()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.TrainingExample;
}

/// <summary>Telling the host of a relocation. Stands for <see cref="ConsentPurpose.RelocationHost"/>.</summary>
public abstract class RelocationHosting : IConsentedUse
{
    private RelocationHosting()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.RelocationHost;
}

/// <summary>Speaking to the family. Stands for <see cref="ConsentPurpose.FamilyContact"/>.</summary>
public abstract class FamilyContact : IConsentedUse
{
    private FamilyContact()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.FamilyContact;
}

/// <summary>Acting on the instructions that were left for an emergency. Stands for <see cref="ConsentPurpose.EmergencyActivation"/>.</summary>
public abstract class EmergencyActivation : IConsentedUse
{
    private EmergencyActivation()
    {
    }

    static ConsentPurpose IConsentedUse.Purpose => ConsentPurpose.EmergencyActivation;
}
