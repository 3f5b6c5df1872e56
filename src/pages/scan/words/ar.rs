//! العربية.

use super::ScanText;

pub(in crate::pages) static TEXT: ScanText = ScanText {
    title: "امسح رمزًا",
    lead: "وجّه الكاميرا إلى رمز QR على الروبوت، أو اختر صورة له.",
};
