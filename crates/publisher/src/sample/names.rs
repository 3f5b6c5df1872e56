//! Invented names. None is meant to be that of a real company or product.

use super::text::Words;

/// First halves of the Chinese manufacturers' names.
pub(super) const FIRST: [Words; 10] = [
    ("Ji", "霁"),
    ("Cheng", "澄"),
    ("Lan", "岚"),
    ("Shuo", "朔"),
    ("Xuan", "璇"),
    ("Qiong", "穹"),
    ("Han", "晗"),
    ("Mu", "沐"),
    ("Yu", "屿"),
    ("Ling", "翎"),
];

/// Second halves, of the night sky.
pub(super) const SECOND: [Words; 8] = [
    ("xing", "星"),
    ("heng", "衡"),
    ("hui", "辉"),
    ("yao", "曜"),
    ("shu", "枢"),
    ("lan", "澜"),
    ("chen", "辰"),
    ("xian", "弦"),
];

/// What a manufacturer calls itself.
pub(super) const KINDS: [Words; 4] =
    [("Robotics", "机器人"), ("Dynamics", "动力"), ("Machines", "机械"), ("Embodied", "具身智能")];

/// Manufacturers under other national codes: code, name.
pub(super) const ABROAD: [(&str, Words); 22] = [
    ("DE", ("Abendstern Robotik", "昏星机器人")),
    ("DE", ("Himmelsrad Maschinen", "天轮机械")),
    ("DE", ("Leuchtkreis Robotik", "光环机器人")),
    ("DE", ("Morgentau Automaten", "晨露自动机")),
    ("DE", ("Nachtpfad Robotik", "夜径机器人")),
    ("JP", ("Hoshikage Robotics", "星影机器人")),
    ("JP", ("Amanokawa Works", "天之川工房")),
    ("JP", ("Tsukishiro Machines", "月白机械")),
    ("JP", ("Akeboshi Robotics", "明星机器人")),
    ("JP", ("Shirotsuyu Robotics", "白露机器人")),
    ("JP", ("Oborozuki Works", "胧月工房")),
    ("KR", ("Byeolmuri Robotics", "星群机器人")),
    ("KR", ("Saebyeokdal Machines", "晓月机械")),
    ("KR", ("Haneulgil Robotics", "天路机器人")),
    ("KR", ("Dalmuri Robotics", "月晕机器人")),
    ("US", ("Lantern Sky Robotics", "天灯机器人")),
    ("US", ("Quiet Comet Machines", "静彗机械")),
    ("US", ("Bright Meridian Robotics", "明子午机器人")),
    ("FR", ("Étoile Calme Robotique", "静星机器人")),
    ("FR", ("Petite Ourse Automates", "小熊星自动机")),
    ("SG", ("Southern Lantern Robotics", "南灯机器人")),
    ("99", ("Test Bench Robotics", "试验台机器人")),
];

/// Series of models; a number follows.
pub(super) const SERIES: [Words; 20] = [
    ("Yunque", "云雀"),
    ("Qingluan", "青鸾"),
    ("Baize", "白泽"),
    ("Luming", "鹿鸣"),
    ("Songtao", "松涛"),
    ("Zhuying", "竹影"),
    ("Fengling", "风铃"),
    ("Chenlu", "晨露"),
    ("Wanxia", "晚霞"),
    ("Ruixue", "瑞雪"),
    ("Hesheng", "鹤声"),
    ("Yinghuo", "萤火"),
    ("Tingyu", "听雨"),
    ("Feiyan", "飞燕"),
    ("Hupo", "琥珀"),
    ("Zhaoxi", "朝夕"),
    ("Wanxing", "晚星"),
    ("Qingfeng", "清风"),
    ("Mingyue", "明月"),
    ("Chunshan", "春山"),
];

/// Suppliers of key components, in the order of `ComponentKind::ALL`; each with its part prefix.
pub(super) const SUPPLIERS: [[(Words, &str); 4]; 5] = [
    [
        (("Tianquan Cells", "天权电芯"), "TQ48"),
        (("Canlan Energy", "灿澜储能"), "CL"),
        (("Nuanyang Cells", "暖阳电芯"), "NY7"),
        (("Changming Power", "长明电源"), "CM"),
    ],
    [
        (("Tianxuan Compute", "天璇算力"), "TX-M"),
        (("Jiguang Silicon", "霁光芯片"), "JG"),
        (("Shuobei Compute", "朔北算力"), "SB2"),
        (("Qingmu Systems", "晴木系统"), "QM"),
    ],
    [
        (("Kaiyang Drives", "开阳传动"), "KY-J"),
        (("Panshi Joints", "磐石关节"), "PS"),
        (("Linglong Motion", "玲珑传动"), "LL3"),
        (("Yunhe Drives", "云鹤传动"), "YD"),
    ],
    [
        (("Yuheng Vision", "玉衡视觉"), "YH-S"),
        (("Mingjing Sensing", "明镜传感"), "MJ"),
        (("Liuli Optics", "琉璃光学"), "LO4"),
        (("Wenfeng Sensing", "闻风传感"), "WF"),
    ],
    [
        (("Tianji Hands", "天玑灵手"), "TJ-H"),
        (("Qiaogong Hands", "巧工灵手"), "QG"),
        (("Suyi Grippers", "素艺手爪"), "SY5"),
        (("Xianzhi Dexterity", "纤指灵巧手"), "XZ"),
    ],
];

/// Serials begin with one of these: opaque, and shared, so that nothing can be read from them.
pub(super) const SERIAL_STARTS: [&str; 6] =
    ["7K30F81QM4", "0B94XT27C1", "R58D03NJ6A", "49V1ZP60HE", "M2G76S90KD", "1QW85L3C0T"];
