//! The last steps of a publication: cosignatures, and the switch.

use super::log::{CHECKPOINT, LATEST, Log};
use super::objects::Objects;
use super::{PublishError, Summary, latest};
use crate::files::WriteFiles;
use crate::witness::{Answer, Request, Witnessing, ask, cosigned};
use crate::{Config, Progress, amend};
use registry::document::{Directory, Document, Node, Snapshot};

/// A checkpoint and its snapshot, ready to be served.
pub(super) struct Ready {
    /// The checkpoint, signed by the registry's keys.
    pub(super) note: String,
    /// The snapshot's bytes.
    pub(super) entry: String,
    /// Objects that stand in `latest.json`.
    pub(super) inline: Vec<String>,
}

impl Ready {
    /// What readers will be given, checked as they will check it, but for witnesses that are still to be asked.
    pub(super) fn rehearse(&self, log: &Log, config: &Config, now: u64) -> Result<(), PublishError> {
        let latest = latest::compose(&self.note, self.entry.clone(), log, self.inline.clone())?;
        latest::rehearse(&latest, config, None, now)
    }

    /// Asks the witnesses, if there are any, and switches readers over. All that the checkpoint signs is on the disk.
    pub(super) fn serve(
        self,
        log: &Log,
        config: &Config,
        objects: &Objects<'_, impl WriteFiles>,
        now: u64,
    ) -> Result<Vec<Answer>, PublishError> {
        let (note, answers) = match &config.witnessing {
            None => (self.note, Vec::new()),
            Some(witnessing) => {
                // What a witness has seen must never be forgotten, whatever happens from here on.
                objects.write(CHECKPOINT, self.note.as_bytes())?;
                objects.settle()?;
                cosign(&self.note, log, config, witnessing)?
            }
        };
        let latest = latest::compose(&note, self.entry, log, self.inline)?;
        latest::rehearse(&latest, config, config.witnessing.as_ref(), now)?;
        objects.write(CHECKPOINT, note.as_bytes())?;
        objects.settle()?;
        objects.write(LATEST, latest.as_bytes())?;
        objects.settle()?;
        Ok(answers)
    }
}

/// The note with the witnesses' cosignatures, as many as must be.
fn cosign(
    note: &str,
    log: &Log,
    config: &Config,
    witnessing: &Witnessing,
) -> Result<(String, Vec<Answer>), PublishError> {
    let keys = config.verifiers();
    let before = log.size().saturating_sub(1);
    let request = Request { note, origin: &config.origin, keys: &keys, tree: log.tree(), before };
    let asked = request.still_asked(witnessing);
    let answers = ask(&asked, &request);
    let there = witnessing.witnesses.len() - asked.witnesses.len();
    let have = there + answers.iter().filter(|answer| answer.cosignature.is_ok()).count();
    if have < witnessing.quorum {
        let why = |answer: &Answer| Some(format!("{}: {}", answer.witness, answer.cosignature.as_ref().err()?));
        let why = answers.iter().filter_map(why).collect::<Vec<_>>().join("\n");
        return Err(PublishError::Witnesses { have, need: witnessing.quorum, why });
    }
    Ok((cosigned(note, &answers), answers))
}

/// Serves the newest entry of the log, which a publication signed and then did not serve: witnesses were not to be had,
/// or it was stopped. Nothing if the newest entry is served already.
///
/// # Errors
/// [`PublishError`].
pub fn serve_unfinished(
    config: &Config,
    to: &impl WriteFiles,
    now: u64,
    progress: &dyn Progress,
) -> Result<Option<Summary>, PublishError> {
    let log = Log::open(to, config)?;
    let (Some(entry), Some(_)) = (log.newest_entry(), log.unfinished()) else { return Ok(None) };
    let snapshot = Snapshot::from_json(entry).map_err(|error| PublishError::log("newest entry", error))?;
    let entry = String::from_utf8(entry.to_vec()).map_err(|error| PublishError::log("newest entry", error))?;
    let note = super::log::read(to, CHECKPOINT, super::NOTE)?;
    let note = String::from_utf8(note).map_err(|error| PublishError::log(CHECKPOINT, error))?;
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap_or_default();
    let object = |hash, limit| amend::object(to, hash, limit).map(text);
    let root = (snapshot.units.prefix_bits > 0).then(|| object(snapshot.units.root, Node::LIMIT)).transpose()?;
    let index = object(snapshot.manufacturers.index, Directory::LIMIT)?;
    let objects = Objects::new(to, progress);
    let witnesses = Ready { note, entry, inline: latest::inline(root, index) }.serve(&log, config, &objects, now)?;
    let (objects, bytes_written) = objects.counts();
    Ok(Some(Summary { snapshot, objects, bytes_written, unfinished: None, witnesses }))
}
