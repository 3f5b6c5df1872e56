// The bar's words by language: the line, the button that loads the new version, the one that does not.
export const WORDS = {
  en: ["A newer version of this page is ready.", "Reload", "Not now"],
  "zh-Hans": ["本页面的新版本已就绪。", "重新加载", "暂不"],
  ja: ["このページの新しいバージョンを利用できます。", "再読み込み", "後で"],
  de: ["Eine neuere Version dieser Seite ist bereit.", "Neu laden", "Nicht jetzt"],
  ar: ["يتوفر إصدار أحدث من هذه الصفحة.", "إعادة التحميل", "ليس الآن"],
};
