//! Texts in the two languages of the sample, and the few notes that its records share.

use registry::document::Text;

/// English and Simplified Chinese.
pub(super) type Words = (&'static str, &'static str);

pub(super) fn text((en, zh): Words) -> Text {
    Text::new([("en", en), ("zh-Hans", zh)])
}

/// What a notice of a service recall says; the rest is in the recall.
pub(super) const VISIT: Words = ("Book a service visit.", "请预约检修。");
/// What a notice of a stop-use recall says.
pub(super) const STOP: Words = ("Stop using this robot.", "请停止使用。");
/// Note of a move to another country.
pub(super) const MOVED: Words = ("Filed by both sides", "双方均已申报");

/// Why permission to operate is withdrawn for now.
pub(super) const SUSPENSIONS: &[Words] = &[
    ("Emergency stop failed its inspection.", "急停功能检验不合格。"),
    ("Periodic inspection is overdue.", "定期检验逾期。"),
    ("Software differs from the approved version.", "软件与核准版本不一致。"),
];

/// Notes of replaced components, in the order of `ComponentKind::ALL`.
pub(super) const REPLACED: [Words; 5] = [
    ("Battery pack replaced", "更换电池组"),
    ("Main computer replaced", "更换主控计算机"),
    ("Left knee drive replaced", "更换左膝驱动"),
    ("Stereo camera replaced", "更换双目相机"),
    ("Right hand replaced", "更换右手"),
];

/// What recalls are about: title, text, whether it says stop.
pub(super) const RECALLS: &[(Words, Words, bool)] = &[
    (
        ("Wrist cable", "腕部线缆"),
        (
            "The cable can wear through. Free replacement. The robot may keep working until then.",
            "线缆可能磨损断裂。免费更换，更换前可继续使用。",
        ),
        false,
    ),
    (
        ("Battery pack", "电池组"),
        (
            "The pack can overheat while charging. Do not charge or use the robot until the pack has been replaced, free of charge.",
            "电池组充电时可能过热。免费更换前，请勿充电或使用。",
        ),
        true,
    ),
    (
        ("Ankle bearing", "踝部轴承"),
        (
            "The bearing can loosen and cost balance on stairs. Free inspection and repair.",
            "轴承可能松动，上下楼梯时影响平衡。免费检修。",
        ),
        false,
    ),
    (
        ("Emergency stop", "急停开关"),
        (
            "The emergency stop can fail to hold. Do not use the robot until it has been repaired, free of charge.",
            "急停开关可能失效。免费维修前，请勿使用。",
        ),
        true,
    ),
    (
        ("Charging contact", "充电触点"),
        (
            "The contact can corrode in damp rooms. Free replacement at the next service visit.",
            "触点在潮湿环境中可能腐蚀。下次检修时免费更换。",
        ),
        false,
    ),
    (
        ("Finger tendon", "手指肌腱"),
        ("The grip can weaken without warning. Free replacement.", "握力可能突然减弱。免费更换。"),
        false,
    ),
];
