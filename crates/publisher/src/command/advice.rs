//! What a person can do about an error. The library says only what happened.

use publisher::export::ExportError;
use publisher::files::LockError;
use publisher::monitor::StateError;
use publisher::prune::PruneError;
use publisher::sample::PastError;
use publisher::{ConfigError, PublishError, VerifyError, VerifyErrorKind};
use registry::{ReceiptError, TrustError};
use std::io;

/// One sentence for each error.
pub(crate) fn advice(error: &anyhow::Error) -> &'static str {
    if error.is::<ConfigError>() {
        return "correct registry.toml or the key file; `robot-registry keygen` makes a key";
    }
    if let Some(lock) = error.downcast_ref::<LockError>() {
        return match lock {
            LockError::Locked(_) => "wait for it to end; the lock is given back even if it is killed",
            LockError::Io { source, .. } => of_io(source),
        };
    }
    if let Some(publish) = error.downcast_ref::<PublishError>() {
        return of_publish(publish);
    }
    if let Some(ExportError::Read(publish)) = error.downcast_ref::<ExportError>() {
        return of_publish(publish);
    }
    if let Some(PruneError::Damaged(publish)) = error.downcast_ref::<PruneError>() {
        return of_publish(publish);
    }
    if let Some(PastError::Publish(publish)) = error.downcast_ref::<PastError>() {
        return of_publish(publish);
    }
    if error.is::<StateError>() {
        return "name a file that `robot-registry monitor` wrote, or one that is not there yet, in a folder that can be written to";
    }
    if let Some(receipt) = error.downcast_ref::<ReceiptError>() {
        return match receipt {
            ReceiptError::WrongTime { .. } => "check this machine's clock; else do not rely on this receipt",
            _ => "a receipt is the file that the portal or `robot-registry lookup --receipt FILE` writes, unaltered",
        };
    }
    if let Some(verify) = error.downcast_ref::<VerifyError>() {
        return of_verify(verify.kind);
    }
    if error.is::<TrustError>() {
        return "a trust file is as docs/FORMATS.md says, \"Trust\"; `robot-registry keygen` prints the key for it";
    }
    if error.is::<tlog::KeyError>() {
        return "a key's name is one word without \"+\", such as example.org/registry";
    }
    if let Some(io) = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>()) {
        return of_io(io);
    }
    "see `robot-registry help` for what the command takes"
}

fn of_publish(error: &PublishError) -> &'static str {
    match error {
        PublishError::NotLater { .. } => "set this machine's clock, or give a later --issued-at",
        PublishError::Log { .. } | PublishError::Read { .. } => {
            "restore the log folder and latest.json from a backup, copied as they are, not as text; or publish to an \
             empty folder; nothing was changed"
        }
        PublishError::Damaged { .. } => "publish all units, without --changes: that mends what is damaged, too",
        PublishError::Temporary(_) => "check the disk, or name another folder with --temp; nothing was published",
        PublishError::Write { .. } => {
            "make room or set permissions, then publish again; until then the registry serves one whole snapshot"
        }
        PublishError::PastLimits { .. } => "see \"Limits\" in docs/FORMATS.md; nothing was published",
        PublishError::Signer { .. } => "run the command of [[signers]] in registry.toml by hand; nothing was published",
        PublishError::Witnesses { .. } => {
            "the old snapshot is served, and the log keeps the new one: `robot-registry witness` asks again and serves it, \
             or publish again later"
        }
        PublishError::Sign(_) | PublishError::Rehearsal(_) => {
            "check the keys and the origin in registry.toml; nothing was published"
        }
    }
}

fn of_verify(kind: VerifyErrorKind) -> &'static str {
    match kind {
        VerifyErrorKind::Wrong | VerifyErrorKind::Missing => {
            "do not rely on this registry; restore the file or publish again, and check --trust"
        }
        VerifyErrorKind::Unreadable => {
            "nothing is known about this registry; check the connection or the disk, and try again"
        }
        VerifyErrorKind::Converted => {
            "copy the registry again as it is: by FTP in binary mode, by git with the line `* -text` in .gitattributes"
        }
        VerifyErrorKind::NothingServed => "name the folder or address that latest.json is in, or publish into it",
    }
}

fn of_io(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory => "check the path",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "set permissions, or name another place",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room, then try again",
        io::ErrorKind::AlreadyExists => "name another file",
        io::ErrorKind::InvalidData => "the file is not text in UTF-8; save it so",
        _ => "that is what the system says; mend it, and try again",
    }
}
