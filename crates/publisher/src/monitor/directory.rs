//! What two snapshots say of manufacturers, and of recalls.

use super::reading::Reading;
use super::{Finding, Followed};
use crate::files::ReadFiles;
use registry::document::{Directory, Manufacturer, Model, Models, Snapshot};
use std::collections::BTreeSet;

/// Compares the indexes, and the models of manufacturers whose list is another.
pub(super) fn compare(
    files: &Reading<'_, impl ReadFiles>,
    before: &Snapshot,
    after: &Snapshot,
    followed: &mut Followed,
) -> Result<(), Finding> {
    if before.manufacturers.index != after.manufacturers.index {
        let was: Option<Directory> = files.document(before.manufacturers.index, false)?;
        let is: Option<Directory> = files.document(after.manufacturers.index, true)?;
        if let (Some(was), Some(is)) = (was, is) {
            indexes(files, &was.manufacturers, &is.manufacturers, followed)?;
        }
    }
    followed.not_compared += files.missing();
    Ok(())
}

fn indexes(
    files: &Reading<'_, impl ReadFiles>,
    was: &[Manufacturer],
    is: &[Manufacturer],
    followed: &mut Followed,
) -> Result<(), Finding> {
    let same = |a: &Manufacturer, b: &Manufacturer| (a.country, a.code) == (b.country, b.code);
    for maker in was.iter().filter(|maker| !is.iter().any(|other| same(other, maker))) {
        followed.manufacturers.push((maker.country, maker.code, None));
    }
    for maker in is {
        let earlier = was.iter().find(|other| same(other, maker));
        if earlier.is_none_or(|earlier| earlier.standing != maker.standing) {
            followed.manufacturers.push((maker.country, maker.code, Some(maker.standing)));
        }
        if earlier.is_some_and(|earlier| earlier.models == maker.models) {
            continue;
        }
        let now = recalls(files, maker, true)?.unwrap_or_default();
        let Some(before) = earlier.map_or(Ok(Some(BTreeSet::new())), |earlier| recalls(files, earlier, false))? else {
            continue;
        };
        followed.new_recalls.extend(now.difference(&before).cloned());
        followed.withdrawn_recalls.extend(before.difference(&now).cloned());
    }
    Ok(())
}

/// The recalls of a manufacturer's models; nothing if the list can't be had.
fn recalls(
    files: &Reading<'_, impl ReadFiles>,
    maker: &Manufacturer,
    must: bool,
) -> Result<Option<BTreeSet<(String, String)>>, Finding> {
    let Some(models) = files.document::<Models>(maker.models, must)? else { return Ok(None) };
    let of_model = |model: &Model| {
        let code = format!("{}{}{}", maker.country, maker.code, model.code);
        model.recalls.iter().map(|recall| (code.clone(), recall.number.clone())).collect::<Vec<_>>()
    };
    Ok(Some(models.models.iter().flat_map(of_model).collect()))
}
