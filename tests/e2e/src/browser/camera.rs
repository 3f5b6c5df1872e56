//! The camera that a browser is given.

use std::path::PathBuf;

/// What stands before the browser's camera, and what it says to a page that asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Camera {
    /// There is none.
    None,
    /// It plays a video (YUV4MPEG2) over and over, and everybody may look.
    Plays(PathBuf),
    /// There is one, and nobody may look.
    Denied,
}

impl Camera {
    /// Chromium's switches for it.
    pub(super) fn arguments(&self) -> Vec<String> {
        let made = "--use-fake-device-for-media-stream".to_owned();
        let allowed = "--use-fake-ui-for-media-stream".to_owned();
        match self {
            Self::None => Vec::new(),
            Self::Plays(file) => {
                vec![allowed, made, format!("--use-file-for-fake-video-capture={}", file.display())]
            }
            Self::Denied => vec![made, "--deny-permission-prompts".to_owned()],
        }
    }
}
