//! Drafts: files that are being written beside the place that they will have.

use std::fs;
use std::path::Path;

/// The name of this process's draft with this number: `.PID-NUMBER.tmp`.
pub(super) fn name(number: u64) -> String {
    format!(".{}-{number}.tmp", std::process::id())
}

fn is_draft(name: &str) -> bool {
    let numbers =
        name.strip_prefix('.').and_then(|name| name.strip_suffix(".tmp")).and_then(|name| name.split_once('-'));
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    numbers.is_some_and(|(process, count)| number(process) && number(count))
}

/// Removes the drafts in a registry's folders, and gives their number. For whoever has the lock: no other publisher
/// is at work, so that each is of one that was killed, whatever process has its number now.
///
/// What can't be removed stays: nobody reads it, and the next publication tries again.
pub(super) fn remove(root: &Path) -> u64 {
    let mut removed = remove_from(root, &mut |_| ());
    let mut open = vec![root.join("log"), root.join("objects")];
    while let Some(folder) = open.pop() {
        removed += remove_from(&folder, &mut |below| open.push(below.to_owned()));
    }
    removed
}

fn remove_from(folder: &Path, below: &mut dyn FnMut(&Path)) -> u64 {
    let mut removed = 0;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // Not through links: they may lead anywhere.
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            below(&entry.path());
        } else if kind.is_file() && entry.file_name().to_str().is_some_and(is_draft) {
            removed += u64::from(fs::remove_file(entry.path()).is_ok());
        }
    }
    removed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_drafts_are_taken_for_drafts() {
        assert!([&name(0), ".1-2.tmp", ".4194304-18446744073709551615.tmp"].iter().all(|name| is_draft(name)));
        for other in [".tmp", ".1.tmp", ".1-.tmp", ".-1.tmp", ".a-1.tmp", "1-2.tmp", ".1-2.tmp.json", ".publisher.lock"]
        {
            assert!(!is_draft(other), "{other}");
        }
    }
}
