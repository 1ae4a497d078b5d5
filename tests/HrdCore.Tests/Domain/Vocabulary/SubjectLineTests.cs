using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class SubjectLineTests
{
    [Theory]
    [InlineData("Urgent Action")]
    [InlineData("RE: Urgent action - L. Orvath")]
    [InlineData("Fwd: RE: [URGENT ACTION]")]
    [InlineData("urgent   action")]
    [InlineData("Urgent-Action: help")]
    [InlineData("urgent\u00A0action")]
    [InlineData("two urgent actions")]
    [InlineData("Hỗ trợ khẩn cấp: Kiều Vũ")]
    [InlineData("hỗ trợ khẩn cấp")]
    [InlineData("HỖ TRỢ KHẨN CẤP")]
    [InlineData("ho tro khan cap")]
    [InlineData("Trả lời: Hỗ trợ khẩn cấp")]
    [InlineData("Action urgente : Orvath")]
    [InlineData("ACTION  URGENTE")]
    [InlineData("回复：紧急行动请求")]
    [InlineData("緊急行動")]
    [InlineData("ＵＲＧＥＮＴ　ＡＣＴＩＯＮ")]
    [InlineData("ur\u200Bgent action")]
    [InlineData("PIL or urgent action?")]
    [Trait("Item", "2")]
    [Trait("Rule", "R2")]
    public void Parse_WordsOfUrgentAction_FindsIt(string subject) => Assert.Same(SubjectToken.UrgentAction, SubjectLine.FindToken(subject));

    [Theory]
    [InlineData("[PIL] river case")]
    [InlineData("re: pil")]
    [InlineData("river case (PIL)")]
    [InlineData("PIL_2019")]
    [InlineData("PIL案件")]
    [InlineData("Public Interest Litigation request")]
    [InlineData("public interest litigation")]
    [InlineData("Tranh tụng lợi ích công cộng")]
    [InlineData("TRANH TUNG LOI ICH CONG CONG")]
    [InlineData("Contentieux d’intérêt public")]
    [InlineData("contentieux d'interet public")]
    [InlineData("公益诉讼申请")]
    [Trait("Item", "3")]
    [Trait("Rule", "R2")]
    public void Parse_WordsOfLitigation_FindsIt(string subject) => Assert.Same(SubjectToken.PublicInterestLitigation, SubjectLine.FindToken(subject));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("pilot project")]
    [InlineData("spil")]
    [InlineData("PIL2")]
    [InlineData("pils")]
    [InlineData("insurgent action")]
    [InlineData("urgent")]
    [InlineData("action is urgent")]
    [InlineData("please help")]
    public void Parse_NoToken_IsNull(string subject) => Assert.Null(SubjectLine.FindToken(subject));

    // Under invariant globalization string.Normalize leaves Vietnamese as it is, so the decomposed form is put together by hand here.
    [Theory]
    [InlineData("Ho\u0302\u0303 tro\u031B\u0323 kha\u0302\u0309n ca\u0302\u0301p")]
    [InlineData("H\u00F4\u0303 tr\u01A1\u0323 kh\u00E2\u0309n c\u00E2\u0301p")]
    public void Parse_DecomposedVietnamese_FindsIt(string subject) => Assert.Same(SubjectToken.UrgentAction, SubjectLine.FindToken(subject));

    [Fact]
    public void Parse_EveryWordInAnyForm_IsItsToken()
    {
        foreach (var token in SubjectToken.All)
        {
            foreach (var word in token.Words)
            {
                Assert.Same(token, SubjectLine.FindToken(word.Text.ToUpperInvariant()));
                Assert.Same(token, SubjectLine.FindToken(word.Text.Normalize(NormalizationForm.FormD)));
            }
        }
    }

    [Theory]
    [InlineData("Urgent action", "en")]
    [InlineData("Hỗ trợ khẩn cấp: Kiều Vũ", "vi")]
    [InlineData("Action urgente", "fr")]
    [InlineData("紧急行动", "zh-Hans")]
    [InlineData("緊急行動", "zh-Hant")]
    [InlineData("PIL", null)]
    [InlineData("please help", null)]
    public void Read_Subject_TellsTheLanguageOfItsWord(string subject, string? language) => Assert.Equal(language, SubjectLine.Read(subject).Language?.ToString());

    [Theory]
    [InlineData("Re: Urgent action", SubjectMarks.Reply)]
    [InlineData("RE : Action urgente", SubjectMarks.Reply)]
    [InlineData("Rép. : Action urgente", SubjectMarks.None)]
    [InlineData("RÉP : Action urgente", SubjectMarks.Reply)]
    [InlineData("TR : Action urgente", SubjectMarks.Forward)]
    [InlineData("TL: Hỗ trợ khẩn cấp", SubjectMarks.Reply)]
    [InlineData("Trả lời: Hỗ trợ khẩn cấp", SubjectMarks.Reply)]
    [InlineData("Chuyển tiếp: Hỗ trợ khẩn cấp", SubjectMarks.Forward)]
    [InlineData("回复: 紧急行动", SubjectMarks.Reply)]
    [InlineData("回复：紧急行动", SubjectMarks.Reply)]
    [InlineData("答复：紧急行动", SubjectMarks.Reply)]
    [InlineData("转发：紧急行动", SubjectMarks.Forward)]
    [InlineData("轉寄: 緊急行動", SubjectMarks.Forward)]
    [InlineData("Fwd: RE: [URGENT ACTION]", SubjectMarks.Forward | SubjectMarks.Reply)]
    [InlineData("FW: 转发：回复: urgent action", SubjectMarks.Forward | SubjectMarks.Reply)]
    [InlineData("Re[2]: urgent action", SubjectMarks.Reply)]
    [InlineData("Re (3) : urgent action", SubjectMarks.Reply)]
    [InlineData("[Re: urgent action]", SubjectMarks.Reply)]
    [InlineData("urgent action", SubjectMarks.None)]
    [InlineData("Re urgent action", SubjectMarks.None)]
    [InlineData("Report: urgent action", SubjectMarks.None)]
    [InlineData("urgent action Re: yours", SubjectMarks.None)]
    [InlineData("Re[: urgent action", SubjectMarks.None)]
    [InlineData("Re[2", SubjectMarks.None)]
    public void Read_MarksBeforeTheSubject_AreTold(string subject, SubjectMarks marks) => Assert.Equal(marks, SubjectLine.Read(subject).Marks);

    [Theory]
    [InlineData("回复: PIL")]
    [InlineData("转发：PIL案件")]
    [InlineData("TL: PIL")]
    [InlineData("RE : PIL")]
    [InlineData("RE:PIL")]
    [InlineData("FW: Tranh tụng lợi ích công cộng")]
    [Trait("Rule", "R2")]
    public void Parse_MarkBeforeTheToken_IsNotInItsWay(string subject) => Assert.Same(SubjectToken.PublicInterestLitigation, SubjectLine.FindToken(subject));

    [Fact]
    [Trait("Rule", "R2")]
    public void Read_NoToken_IsUntypedAndKeepsTheMarks() => Assert.Equal((true, SubjectMarks.Reply), (SubjectLine.Read("Re: pilot project").IsUntyped, SubjectLine.Read("Re: pilot project").Marks));

    [Fact]
    public void SubjectReading_ByDefault_IsUntyped() => Assert.True(default(SubjectReading).IsUntyped);

    [Fact]
    public void Read_TokenAnywhereInAnyText_IsFound() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => SubjectLine.Read($"{text.Get} urgent action {text.Get}").Token == SubjectToken.UrgentAction)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_LongSubject_IsRead() => Assert.Same(SubjectToken.UrgentAction, SubjectLine.FindToken(new string('x', 100_000) + " urgent action"));
}
