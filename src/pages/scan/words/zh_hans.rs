//! 简体中文。

use super::ScanText;

pub(in crate::pages) static TEXT: ScanText = ScanText {
    title: "扫描二维码",
    lead: "将摄像头对准机器人上的二维码，或选择一张照片。",
};
