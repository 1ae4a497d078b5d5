namespace Quickstart.Cases.Words;

internal static class ChinesePhrases
{
    internal static Phrases All { get; } = new()
    {
        Joint = string.Empty,
        Openings =
        [
            [
                "自从关于{place}征地的文章发表后，{name}已被传唤{n}次。",
                "{place}检察机关以一条谈论欠薪的帖子为由，对{name}提起公诉。",
                "有人在{place}以诽谤为由起诉{name}，索赔数额远超全家所有。",
                "{name}在{place}的庭审再次延期，法院没有说明理由。",
                "{place}法院的工作人员告诉{name}，办读书小组一事现按刑事案件处理。",
            ],
            [
                "天快亮时，几名便衣从{place}的家中带走了{name}。",
                "{name}前往村民会议途中，在{place}附近的检查站被抓。",
                "{name}与另外{n}人在{place}政府门前静立之后被拘留。",
                "{name}被叫到{place}派出所谈话，此后再没有出来。",
                "{name}在{place}被关押已{days}天，一直没有见到法官。",
                "{name}被指定居所监视居住，家属只知道地点在{place}一带。",
            ],
            [
                "两名骑摩托车的男子从{place}集市一路尾随{name}到办公室。",
                "{name}收到短信，里面写着孩子学校的名字。",
                "{place}家门口被人放了写有{name}名字的花圈。",
                "一夜之间，{place}到处贴着把{name}称作境外代理人的传单。",
            ],
            [
                "{name}在{place}磨坊附近被人用棍棒殴打，伤口缝了针。",
                "在{place}测量土地时，保安把{name}推下堤岸。",
                "{name}离开{place}看守所时手腕青紫，一根手指骨折。",
                "蒙面人砸碎了{place}住处的窗户，并打伤{name}的头部。",
            ],
            [
                "{name}在{place}家门外遭枪击，没能等到诊所开门。",
                "{name}在{place}羁押期间死亡，{days}天后家属才接到通知。",
                "家属报案{days}天后，{name}的遗体在{place}的河边被发现。",
            ],
        ],
        Followings =
        [
            ["律师只获准看卷十分钟，不许复印。", "主审法官是原告的亲戚。", "每次出庭都要耗去一天路程和一天工钱。"],
            ["对方没有出示任何手续，手机也被拿走。", "{person}前去打听，被赶了回来。", "家人可以送衣服，但不许说话。"],
            ["一小时后，同一个号码又打给了{person}。", "{place}派出所拒绝登记报案。", "孩子们现在暂住在姨妈家。"],
            ["医院不肯开具伤情证明。", "{person}当晚拍下了伤处的照片。", "警察站在一旁录像，没有制止。"],
            ["家属还没来得及请医生，尸检就已经做完。", "{person}认出其中一人前一天来过。", "下葬时有人看守，只准{n}人到场。"],
        ],
        Closings =
        [
            "家属要求暂时不要公开任何消息。",
            "家属委托的律师至今未获准会见。",
            "{org}证实了上述情况。",
            "有一位邻居目睹了经过，愿意讲述但不愿具名。",
            "{person}保管着有关材料，可以寄送副本。",
            "以上内容已在电话里念给当事人核对。",
        ],
        UrgentSubjects = ["紧急行动：{name}", "回复：紧急行动申请（{name}）", "Urgent Action {name}", "转发：紧急行动，{place}"],
        LitigationSubjects = ["公益诉讼：{name}", "PIL申请，{place}一案", "回复：[PIL] {name}等人"],
        OtherSubjects = ["请求协助{name}的庭审", "在{place}寻找律师", "关于{name}的情况"],
        Occupations = ["维权律师", "调查记者", "公民代理人", "中学教师", "工会干事", "法律系学生", "乡村医生", "纪录片导演", "独立学者"],
        Affiliations = ["{org}", "{org}，与{person}一起", "{org}的发起人", "{place}读书小组"],
        Sources = ["{org}的同事{person}", "{name}的姐姐，电话告知", "{place}法院书记员{person}", "认识{person}的一名{place}看守"],
        HeldAt = ["{place}派出所", "{place}看守所二区", "{place}医院，有人看守", "{place}一处没有门牌的招待所"],
        FreeAt = ["在{place}的家中", "住在{place}的{person}家", "已离开{place}，每晚换一处住", "取保候审，不得离开{place}"],
        SafePlaces = ["{place}面包店楼上{person}的住处", "{org}的客房，找{person}", "{place}教堂的后院，走后门"],
        Strategies =
        [
            "先申请调取抓捕记录：上面的时间早于传唤证签发的时间。",
            "在办案人员当庭否认动手之前，不要拿出{name}的验伤报告。",
            "申请法官回避，{person}可以证明亲属关系。",
            "向上级法院而不是{place}法院提出申诉，并写明下令者。",
        ],
        Payees = ["现金，由{person}转交并签收", "汇给{name}的亲属{person}", "{org}账户，列为差旅费", "律师{person}的代理费"],
        Groups = ["青堤观察", "七井法律援助", "磨坊灯火社", "敞账本网络", "河埠母亲会"],
    };
}
