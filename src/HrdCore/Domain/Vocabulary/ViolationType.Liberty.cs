// Kinds of violation against liberty and movement. Labels in the four languages are our own; the names of Chinese measures are those of Chinese law.
namespace HrdCore.Domain.Vocabulary;

public sealed partial class ViolationType
{
    /// <summary>Arrested; whether lawfully is another question.</summary>
    public static ViolationType Arrest { get; } = new("arrest", "Arrest", "逮捕", "Bắt giữ", "Arrestation");

    /// <summary>Held without a lawful ground or a lawful way.</summary>
    public static ViolationType ArbitraryDetention { get; } = new(
        "detention.arbitrary", "Arbitrary detention", "任意拘留", "Giam giữ tùy tiện", "Détention arbitraire");

    /// <summary>Residential surveillance at a designated location (RSDL): held alone, outside any prison, for up to half a year.</summary>
    public static ViolationType ResidentialSurveillance { get; } = new(
        "detention.rsdl", "Residential surveillance at a designated location", "指定居所监视居住", "Giám sát cư trú tại địa điểm chỉ định",
        "Résidence surveillée dans un lieu désigné");

    /// <summary>Liuzhi: held by the National Supervision Commission, outside the courts.</summary>
    public static ViolationType Liuzhi { get; } = new("detention.liuzhi", "Liuzhi custody", "留置", "Lưu trí (liuzhi)", "Rétention liuzhi");

    /// <summary>Registered in detention under a name that is not theirs.</summary>
    public static ViolationType DetentionUnderFalseName { get; } = new(
        "detention.false-name", "Detention under a false name", "以假名关押", "Giam giữ dưới tên giả", "Détention sous un faux nom");

    /// <summary>Held on after the formal release (“non-release release”).</summary>
    public static ViolationType NonReleaseRelease { get; } = new(
        "detention.non-release", "Non-release release", "释放后继续关押", "Trả tự do nhưng vẫn giam giữ", "Libération sans libération");

    /// <summary>Held without contact to family or counsel.</summary>
    public static ViolationType IncommunicadoDetention { get; } = new(
        "detention.incommunicado", "Incommunicado detention", "与外界隔绝的羁押", "Giam giữ cách ly với bên ngoài", "Détention au secret");

    /// <summary>Kept at home.</summary>
    public static ViolationType HouseArrest { get; } = new("detention.house", "House arrest", "软禁", "Quản thúc tại gia", "Assignation à résidence");

    /// <summary>Taken away under guard for a time, such as around an anniversary (“forced holiday”).</summary>
    public static ViolationType ForcedTravel { get; } = new("detention.forced-travel", "Forced holiday", "被旅游", "Cưỡng bức đi du lịch", "Vacances forcées");

    /// <summary>Kept from travelling or from leaving the country.</summary>
    public static ViolationType TravelBan { get; } = new("travel-ban", "Travel ban", "旅行禁令", "Cấm đi lại", "Interdiction de voyager");

    /// <summary>Driven out of the country or kept from coming back.</summary>
    public static ViolationType Exile { get; } = new("exile", "Exile", "流亡", "Lưu vong", "Exil");

    /// <summary>Sent or brought back to where persecution waits.</summary>
    public static ViolationType ForcedReturn { get; } = new("forced-return", "Forced return", "强制遣返", "Cưỡng bức hồi hương", "Retour forcé");

    /// <summary>Extradition is asked for or granted as a means of persecution.</summary>
    public static ViolationType Extradition { get; } = new("forced-return.extradition", "Extradition", "引渡", "Dẫn độ", "Extradition");

    /// <summary>Pressed to return “voluntarily”, often by way of the family.</summary>
    public static ViolationType VoluntaryReturn { get; } = new(
        "forced-return.voluntary", "Return under pressure", "被迫“自愿”回国", "Bị ép “tự nguyện” về nước", "Retour « volontaire » sous pression");

    /// <summary>Put out of home or land.</summary>
    public static ViolationType Eviction { get; } = new("eviction", "Eviction", "强迫迁离", "Cưỡng chế khỏi nơi ở", "Expulsion du domicile");
}
