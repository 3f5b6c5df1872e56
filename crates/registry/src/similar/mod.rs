//! IDs that may have been meant where one is not listed: misread characters of the serial, and makers and
//! models of the directory whose codes are nearly those of the ID.
//!
//! What comes out are **questions, not answers**: whether one of them is listed is for a [`crate::Lookup`] of it
//! to prove. Looking them up tells the registry's host which buckets they are in, and many buckets tell more of the
//! one ID that was meant than a single one does. So nobody should be made to look them up without asking.

mod near;
mod serial;
mod slips;

use crate::document::{Code, Directory, Manufacturer, Models, Text};
use crate::files::{Files, Halt, Trouble};
use crate::lookup::directory::models_of;
use crate::lookup::object;
use crate::query::{Query, Task};
use crate::{Check, Decoded, Hash, NotListed};
use alloc::vec::Vec;
use near::distance;
use robot_id::RobotId;

/// Similar IDs that are given at most: each may cost its look-up a bucket.
pub const MOST: usize = 48;
/// The likeliest of them, to be looked up first: the others only if none of these is listed.
pub const FIRST: usize = 16;
/// Makers, and models of a maker, that are tried at most.
const MOST_CODES: usize = 4;
/// The leading segments that name maker and model.
const HEAD: usize = 12;

/// Finds similar IDs: a [`Query`] that comes to a list of them, the likelier ones first, [`MOST`] at most.
///
/// All files but the models of makers that are nearly the one in the ID have been read by the look-up before. A file
/// that can't be had or that does not verify has nothing to suggest.
pub type Similar = Query<SimilarTask>;

/// What a [`Similar`] reads.
#[derive(Debug)]
pub struct SimilarTask {
    id: RobotId,
    index: Hash,
    decoded: Decoded,
}

/// An ID that may have been meant. Only reading a verified directory makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimilarId {
    id: RobotId,
    maker: Option<Text>,
    model: Option<Text>,
}

impl SimilarId {
    /// The ID. Whether it is listed is not known.
    #[must_use]
    pub fn id(&self) -> &RobotId {
        &self.id
    }

    /// The maker's names, if it is another one than the ID that was given has.
    #[must_use]
    pub fn maker(&self) -> Option<&Text> {
        self.maker.as_ref()
    }

    /// The model's names, if the ID that was given has no known one.
    #[must_use]
    pub fn model(&self) -> Option<&Text> {
        self.model.as_ref()
    }
}

impl Similar {
    /// Starts from an ID that is proved absent.
    #[must_use]
    pub fn to(absent: &NotListed) -> Self {
        let index = absent.snapshot.document().manufacturers.index;
        Self::start(SimilarTask { id: absent.id, index, decoded: absent.decoded.clone() })
    }

    /// The similar IDs, once they are known.
    #[must_use]
    pub fn found(&self) -> Option<&[SimilarId]> {
        self.outcome().map(Vec::as_slice)
    }
}

impl Task for SimilarTask {
    type Outcome = Vec<SimilarId>;

    fn read(&mut self, files: &mut Files) -> Result<Vec<SimilarId>, Halt> {
        Ok(candidates(&self.id, &self.heads(files)?))
    }

    fn fail(&mut self, _: &Files, _: Trouble) -> Vec<SimilarId> {
        Vec::new()
    }
}

impl SimilarTask {
    /// The makers and models that may have been meant.
    fn heads(&self, files: &mut Files) -> Result<Vec<Head>, Halt> {
        if self.decoded.is_complete() {
            return Ok([Head::given(&self.id)].into());
        }
        let known = self.decoded.manufacturer().cloned();
        let renamed = known.is_none();
        let makers = match known {
            Some(maker) => [maker].into(),
            None => near_makers(object(files, self.index, Check::Manufacturers)?, &self.id),
        };
        // All models are asked for at once.
        let models: Vec<_> = makers.iter().map(|maker| models_of(files, maker)).collect();
        if models.iter().any(|models| matches!(models, Err(Halt::Waiting))) {
            return Err(Halt::Waiting);
        }
        let mut heads = Vec::new();
        for (maker, models) in makers.into_iter().zip(models) {
            let Ok(models) = models else { continue };
            heads.extend(near_models(&maker, models, &self.id, renamed));
        }
        Ok(heads)
    }
}

/// The part of an ID before the serial, and whose it is.
struct Head {
    code: [u8; HEAD],
    maker: Option<Text>,
    model: Option<Text>,
}

impl Head {
    fn given(id: &RobotId) -> Self {
        let mut code = [0; HEAD];
        code.copy_from_slice(&id.as_bytes()[..HEAD]);
        Self { code, maker: None, model: None }
    }
}

fn near_makers(directory: Directory, id: &RobotId) -> Vec<Manufacturer> {
    let given = &id.as_bytes()[..6];
    let mut near: Vec<(u8, Manufacturer)> = Vec::new();
    for maker in directory.manufacturers {
        let code = [maker.country.as_str(), maker.code.as_str()].concat();
        near.extend(distance(given, code.as_bytes()).map(|distance| (distance, maker)));
    }
    nearest(near)
}

fn near_models(maker: &Manufacturer, models: Models, id: &RobotId, renamed: bool) -> Vec<Head> {
    let given = id.model().as_bytes();
    let mut near = Vec::new();
    for model in models.models {
        near.extend(distance(given, model.code.as_str().as_bytes()).map(|distance| (distance, model)));
    }
    let head = |code: Code<6>, names| {
        let mut head = Head { code: [0; HEAD], maker: renamed.then(|| maker.names.clone()), model: Some(names) };
        let codes = [maker.country.as_str(), maker.code.as_str(), code.as_str()].concat();
        head.code.copy_from_slice(codes.as_bytes());
        head
    };
    nearest(near).into_iter().map(|model| head(model.code, model.names)).collect()
}

/// The nearest few, those of the same distance in the order in which they stand.
fn nearest<T>(mut near: Vec<(u8, T)>) -> Vec<T> {
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().take(MOST_CODES).map(|(_, one)| one).collect()
}

/// Each maker and model first with the serial as it was given, then with those that it may have been read from.
fn candidates(id: &RobotId, heads: &[Head]) -> Vec<SimilarId> {
    let mut found: Vec<SimilarId> = Vec::new();
    let mut add = |mut bytes: [u8; RobotId::LEN], head: &Head| {
        bytes[..HEAD].copy_from_slice(&head.code);
        let Some(similar) = RobotId::from_bytes(bytes) else { return };
        if found.len() < MOST && similar != *id && !found.iter().any(|one| one.id == similar) {
            found.push(SimilarId { id: similar, maker: head.maker.clone(), model: head.model.clone() });
        }
    };
    let given = *id.as_bytes();
    for head in heads {
        add(given, head);
    }
    for head in heads {
        // The last character of the model and the first of the serial may have changed places.
        if head.code[HEAD - 1] == given[HEAD] {
            let mut bytes = given;
            bytes.swap(HEAD - 1, HEAD);
            add(bytes, head);
        }
    }
    for bytes in serial::misread(&given, HEAD) {
        for head in heads {
            add(bytes, head);
        }
    }
    found
}
