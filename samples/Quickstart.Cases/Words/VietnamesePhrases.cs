namespace Quickstart.Cases.Words;

internal static class VietnamesePhrases
{
    internal static Phrases All { get; } = new()
    {
        Openings =
        [
            [
                "{name} đã bị triệu tập {n} lần kể từ khi bài viết về khu đất ở {place} được đăng.",
                "Viện kiểm sát ở {place} truy tố {name} vì một dòng trạng thái về chuyện nợ lương.",
                "{name} bị kiện tội vu khống tại {place}, số tiền đòi bồi thường vượt quá mọi thứ gia đình có.",
                "Phiên xử {name} ở {place} lại bị hoãn mà không nêu lý do.",
                "Cán bộ tòa ở {place} báo cho {name} rằng việc lập nhóm nay bị coi là vụ án hình sự.",
            ],
            [
                "Nhóm người mặc thường phục đưa {name} đi khỏi nhà ở {place} lúc gần sáng.",
                "{name} bị bắt tại chốt chặn gần {place} trên đường đi họp với bà con.",
                "{name} cùng {n} người khác bị giữ sau khi đứng im lặng trước trụ sở ở {place}.",
                "{name} được mời lên đồn ở {place} làm việc rồi không thấy trở ra.",
                "{name} bị giam ở {place} đã {days} ngày mà chưa được gặp thẩm phán.",
            ],
            [
                "Hai người đi xe máy bám theo {name} từ chợ {place} về tận văn phòng.",
                "{name} nhận được tin nhắn ghi rõ tên trường của các con.",
                "Có người đặt vòng hoa tang ghi tên {name} trước cổng nhà ở {place}.",
                "Chỉ sau một đêm, khắp {place} dán giấy gọi {name} là tay sai nước ngoài.",
                "Một cán bộ ở {place} nói với {name} rằng người viết nhiều hay gặp tai nạn.",
            ],
            [
                "{name} bị đánh bằng gậy gần cối xay ở {place}, phải khâu nhiều mũi.",
                "Bảo vệ xô {name} xuống bờ kè trong lúc đo đạc ở {place}.",
                "{name} rời nơi tạm giữ ở {place} với cổ tay bầm tím và một ngón tay gãy.",
                "Nhóm người bịt mặt đập cửa kính ngôi nhà ở {place} và đánh vào đầu {name}.",
            ],
            [
                "{name} bị bắn trước cửa nhà ở {place} và mất trước khi tới trạm xá.",
                "{name} chết trong trại giam ở {place}, {days} ngày sau gia đình mới được báo.",
                "Thi thể {name} được tìm thấy bên sông ở {place}, {days} ngày sau khi người nhà trình báo.",
            ],
        ],
        Followings =
        [
            ["Luật sư chỉ được xem hồ sơ mười phút và không được sao chụp.", "Vị thẩm phán là họ hàng của nguyên đơn.", "Mỗi lần ra tòa mất một ngày đường và một ngày công."],
            ["Không ai đưa ra lệnh bắt, điện thoại thì bị thu.", "{person} đến hỏi thì bị đuổi về.", "Người nhà được gửi quần áo nhưng không được nói chuyện."],
            ["Một giờ sau, chính số máy ấy gọi cho {person}.", "Đồn ở {place} không chịu ghi đơn trình báo.", "Các cháu nay phải ở nhờ nhà dì."],
            ["Bệnh viện không chịu cấp giấy chứng thương.", "{person} đã chụp ảnh vết thương ngay tối hôm đó.", "Công an đứng quay phim mà không can thiệp."],
            ["Việc khám nghiệm diễn ra trước khi gia đình kịp mời bác sĩ.", "{person} nhận ra một người trong nhóm hôm trước.", "Đám tang bị canh gác, chỉ {n} người được vào."],
        ],
        Closings =
        [
            "Gia đình đề nghị chưa công bố gì lúc này.",
            "Luật sư do gia đình chọn chưa được gặp thân chủ.",
            "{org} xác nhận sự việc.",
            "Một người hàng xóm chứng kiến, chịu kể nhưng không nêu tên.",
            "{person} giữ giấy tờ và có thể gửi bản sao.",
            "Lời kể đã được đọc lại và đồng ý qua điện thoại.",
        ],
        UrgentSubjects = ["Hỗ trợ khẩn cấp: {name}", "HỖ TRỢ KHẨN CẤP - {name}, {place}", "Re: Hỗ trợ khẩn cấp cho {name}", "Trả lời: ho tro khan cap / {name}"],
        LitigationSubjects = ["Tranh tụng lợi ích công cộng: {name}", "[PIL] {name} và bà con {place}", "Re: PIL, vụ {place}"],
        OtherSubjects = ["Nhờ giúp phiên tòa của {name}", "Cần luật sư ở {place}", "Về việc của {name}"],
        Occupations =
        [
            "luật sư nhân quyền", "nhà báo tự do", "nông dân giữ đất", "giáo viên tiểu học", "cán bộ công đoàn độc lập", "sinh viên luật", "nữ hộ sinh trong xã", "người làm phim tài liệu",
        ],
        Affiliations = ["{org}", "{org}, cùng với {person}", "người lập ra {org}", "nhóm đọc sách ở {place}"],
        Sources = ["{person}, đồng nghiệp ở {org}", "chị gái của {name}, qua điện thoại", "{person}, thư ký tòa ở {place}", "một quản giáo ở {place} quen {person}"],
        HeldAt = ["đồn công an {place}", "trại tạm giam {place}, khu hai", "bệnh viện {place}, có người canh"],
        FreeAt = ["ở nhà tại {place}", "ở với {person} tại {place}", "đã rời {place}, mỗi đêm ngủ một nơi"],
        SafePlaces = ["căn hộ của {person} phía trên tiệm bánh ở {place}", "phòng khách của {org}, hỏi {person}", "nhà xứ ở {place}, đi cửa sau"],
        Strategies =
        [
            "Xin biên bản bắt người trước: giờ ghi trong đó sớm hơn giờ ký lệnh.",
            "Giữ kín giấy khám thương cho tới khi điều tra viên khai là không hề đụng tới {name}.",
            "Đề nghị thay thẩm phán, {person} sẽ làm chứng về quan hệ họ hàng.",
            "Nộp đơn ở cấp trên chứ không nộp ở {place}, và nêu rõ người ra lệnh.",
        ],
        Payees = ["tiền mặt qua {person}, có ký nhận", "chuyển khoản cho {person}, người nhà của {name}", "tài khoản của {org}, ghi là tiền đi đường", "thù lao luật sư {person}"],
        Groups = ["Nhóm Bờ Kè Xanh", "Quỹ Bảy Giếng", "Hội Đèn Cối Xay", "Mạng lưới Sổ Mở", "Các bà mẹ bến Luông"],
    };
}
