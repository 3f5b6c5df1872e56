//! What the Embed page says. Its words come with the page, in both languages: few people need them.

use super::choice::{Theme, Variant};
use super::sheet::{BYTES, LABELS};
use crate::text::{Around, Language};

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(super) struct EmbedText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) choose: &'static str,
    pub(super) id_hint: &'static str,
    pub(super) automatic: &'static str,
    pub(super) variants: &'static str,
    variant_names: [&'static str; 3],
    pub(super) languages: &'static str,
    pub(super) themes: &'static str,
    theme_names: [&'static str; 2],
    pub(super) preview: &'static str,
    pub(super) preview_note: &'static str,
    pub(super) not_loaded: &'static str,
    pub(super) no_id: &'static str,
    pub(super) snippets: &'static str,
    pub(super) element: (&'static str, &'static str),
    pub(super) frame: (&'static str, &'static str),
    pub(super) frame_language: &'static str,
    pub(super) policy: &'static str,
    pub(super) copy: &'static str,
    pub(super) copied: &'static str,
    pub(super) copy_failed: &'static str,
    pub(super) labels: &'static str,
    pub(super) label_lead: Around,
    pub(super) label_of: Around,
    pub(super) no_label: &'static str,
    pub(super) svg: &'static str,
    pub(super) png: &'static str,
    pub(super) png_failed: &'static str,
    pub(super) sheet: &'static str,
    pub(super) list: &'static str,
    pub(super) count: fn(usize) -> String,
    pub(super) left_out: fn(usize) -> String,
    pub(super) faults: fn(usize) -> String,
    pub(super) line: fn(usize) -> String,
    pub(super) more: fn(usize) -> String,
    pub(super) print: &'static str,
    pub(super) print_note: &'static str,
}

impl PartialEq for EmbedText {
    /// There is one for each language.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl EmbedText {
    /// The words in a language. Not inlined, as [`Language::headline`].
    #[inline(never)]
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::SimplifiedChinese => &CHINESE,
        }
    }

    pub(super) fn variant(&self, variant: Variant) -> &'static str {
        let [compact, card, full] = self.variant_names;
        match variant {
            Variant::Compact => compact,
            Variant::Card => card,
            Variant::Full => full,
        }
    }

    pub(super) fn theme(&self, theme: Theme) -> &'static str {
        let [light, dark] = self.theme_names;
        match theme {
            Theme::Light => light,
            Theme::Dark => dark,
        }
    }
}

static ENGLISH: EmbedText = EmbedText {
    title: "Show a robot's status on your page",
    lead: "A badge that proves in your visitor's browser what the register says, and labels with the same link for the robot itself.",
    choose: "Choose",
    id_hint: "Type or paste the ID of the robot that you offer.",
    automatic: "Automatic",
    variants: "Size",
    variant_names: ["Compact: a line", "Card: 320 pixels", "Full: up to 736 pixels"],
    languages: "Language",
    themes: "Theme",
    theme_names: ["Light", "Dark"],
    preview: "Preview",
    preview_note: "This is the badge itself, not a picture of it: what it says is proved here, now.",
    not_loaded: "The badge could not be loaded. Check your connection, then reload this page. The code below is right nevertheless.",
    no_id: "Once the ID is complete, the badge, its code and the label appear here.",
    snippets: "Code for your page",
    element: (
        "As an element",
        "Best for your own page: it grows with its content. The link inside is what visitors without JavaScript see.",
    ),
    frame: ("As a frame", "For pages that take no scripts, such as shop systems. Its size is fixed."),
    frame_language: "A frame can't see the language of your page: with the language on automatic it speaks English.",
    policy: "If your page has a Content-Security-Policy, add:",
    copy: "Copy code",
    copied: "Code copied",
    copy_failed: "Select the code and copy it:",
    labels: "Labels",
    label_lead: |domain| {
        format!(
            "Who scans the label gets today's answer on {domain}. The domain is printed below the code, so that people can see where it must lead."
        )
    },
    label_of: |id| format!("Label of {id} with a QR code"),
    no_label: "The address of this portal is too long for a QR code.",
    svg: "Save as SVG",
    png: "Save as PNG",
    png_failed: "This browser can't make the picture. Save the label as SVG instead.",
    sheet: "A sheet of labels",
    list: "IDs to print, one a line",
    count: |count| match count {
        0 => "No labels yet".to_owned(),
        1 => "1 label".to_owned(),
        count => format!("{count} labels"),
    },
    left_out: |count| {
        let lines = if count == 1 { "1 line is" } else { "More lines are" };
        let count = if count == 1 { String::new() } else { format!(" ({count})") };
        format!(
            "{lines} left out{count}. A sheet takes {LABELS} labels and {BYTES} bytes of text: print these first, then the rest."
        )
    },
    faults: |count| {
        if count == 1 {
            "This is no robot ID and will not be printed. Correct it or remove it:".to_owned()
        } else {
            format!("These {count} are no robot IDs and will not be printed. Correct or remove them:")
        }
    },
    line: |line| format!("Line {line}: "),
    more: |count| format!("and {count} more"),
    print: "Print labels",
    print_note: "On A4, 20 labels a page, each 42 millimetres wide. Print at 100 %, and scan one before you stick them on.",
};

static CHINESE: EmbedText = EmbedText {
    title: "在您的网页上显示机器人的登记状态",
    lead: "徽章在访客的浏览器内证明登记册的内容；标签带有相同的链接，可贴在机器人上。",
    choose: "选择",
    id_hint: "输入或粘贴您所售机器人的编码。",
    automatic: "自动",
    variants: "尺寸",
    variant_names: ["紧凑：一行", "卡片：320 像素", "完整：最宽 736 像素"],
    languages: "语言",
    themes: "主题",
    theme_names: ["浅色", "深色"],
    preview: "预览",
    preview_note: "这就是徽章本身，不是图片：所示内容此刻在此得到证明。",
    not_loaded: "徽章无法载入。请检查网络连接，然后重新加载本页面。下方的代码仍然正确。",
    no_id: "编码输入完整后，徽章、代码和标签将显示在这里。",
    snippets: "网页代码",
    element: ("作为元素", "适合您自己的网页：大小随内容变化。未启用 JavaScript 的访客会看到其中的链接。"),
    frame: ("作为框架", "适合不允许脚本的网页，例如商城系统。尺寸固定。"),
    frame_language: "框架无法得知网页的语言：语言为“自动”时显示英文。",
    policy: "如果您的网页设有 Content-Security-Policy，请加入：",
    copy: "复制代码",
    copied: "已复制代码",
    copy_failed: "请选中代码并复制：",
    labels: "标签",
    label_lead: |domain| {
        format!("扫描标签即可在 {domain} 查看当日的结果。域名印在二维码下方，便于确认它应当通向哪里。")
    },
    label_of: |id| format!("{id} 的标签，带二维码"),
    no_label: "本网站的地址过长，无法生成二维码。",
    svg: "保存为 SVG",
    png: "保存为 PNG",
    png_failed: "此浏览器无法生成图片。请改存为 SVG。",
    sheet: "成页打印标签",
    list: "要打印的编码，每行一个",
    count: |count| if count == 0 { "尚无标签".to_owned() } else { format!("{count} 张标签") },
    left_out: |count| {
        format!(
            "有 {count} 行未处理。一次最多打印 {LABELS} 张标签、读取 {BYTES} 字节文本：请先打印这些，再打印其余部分。"
        )
    },
    faults: |count| format!("以下 {count} 项不是机器人编码，不会打印。请更正或删除："),
    line: |line| format!("第 {line} 行："),
    more: |count| format!("另有 {count} 项"),
    print: "打印标签",
    print_note: "A4 纸每页 20 张，每张宽 42 毫米。请按 100% 比例打印，粘贴前先扫描一张试试。",
};
