//! العربية.

use super::StatisticsText;

pub(in crate::pages) static TEXT: StatisticsText = StatisticsText {
    title: "الإحصاءات",
    lead: "عدد الروبوتات من كل نوع. الأرقام من السجل نفسه، ويُتحقَّق من إثباتها في هذه الصفحة.",
    none: "لا توجد روبوتات في السجل بعد.",
    by_month: "الروبوتات حسب شهر الصنع",
    month: "الشهر",
    by_maker: "الروبوتات حسب الصانع",
    by_model: "الروبوتات حسب الطراز",
    by_country: "الروبوتات حسب البلد الموجودة فيه",
    country: "البلد",
    by_supplier: "الروبوتات حسب مورّد المكوّنات الرئيسية",
    supplier: "المورّد",
    supplier_note: "للروبوت مكوّنات من عدة مورّدين، ويُحسب مرة واحدة عند كل منهم.",
};
