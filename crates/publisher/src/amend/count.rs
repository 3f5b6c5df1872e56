//! The statistics after some units have changed.

use registry::document::Statistics;
use std::collections::BTreeMap;

/// What was counted, without `less` and with `more`. Nothing if that can't be: more would go than there is, or the
/// statistics are of a publisher that did not count all of this.
pub(super) fn counted(before: &Statistics, less: &Statistics, more: &Statistics) -> Option<Statistics> {
    let tells_all = [before.model_status.len(), before.model_stage.len()] == [before.model.len(); 2];
    let mut after = before.clone();
    after.status = map(&before.status, &less.status, &more.status)?;
    after.stage = map(&before.stage, &less.stage, &more.stage)?;
    after.manufacturer = map(&before.manufacturer, &less.manufacturer, &more.manufacturer)?;
    after.model = map(&before.model, &less.model, &more.model)?;
    after.model_status = maps(&before.model_status, &less.model_status, &more.model_status)?;
    after.model_stage = maps(&before.model_stage, &less.model_stage, &more.model_stage)?;
    after.country = map(&before.country, &less.country, &more.country)?;
    after.month = map(&before.month, &less.month, &more.month)?;
    after.supplier = map(&before.supplier, &less.supplier, &more.supplier)?;
    tells_all.then_some(after)
}

type Counts<K> = BTreeMap<K, u64>;

fn map<K: Ord + Clone>(before: &Counts<K>, less: &Counts<K>, more: &Counts<K>) -> Option<Counts<K>> {
    let mut counts = before.clone();
    for (key, count) in more {
        *counts.entry(key.clone()).or_default() += count;
    }
    for (key, count) in less {
        let there = counts.get_mut(key)?;
        *there = there.checked_sub(*count)?;
    }
    // What is not there is not written.
    counts.retain(|_, count| *count > 0);
    Some(counts)
}

type Within<M, K> = BTreeMap<M, Counts<K>>;

fn maps<M: Ord + Clone, K: Ord + Clone>(
    before: &Within<M, K>,
    less: &Within<M, K>,
    more: &Within<M, K>,
) -> Option<Within<M, K>> {
    let none = Counts::new();
    let mut all = Within::new();
    for key in before.keys().chain(more.keys()) {
        let of = |within: &Within<M, K>| within.get(key).cloned().unwrap_or_default();
        let counts = map(before.get(key).unwrap_or(&none), &of(less), &of(more))?;
        if !counts.is_empty() {
            all.insert(key.clone(), counts);
        }
    }
    less.keys().all(|key| before.contains_key(key) || more.contains_key(key)).then_some(all)
}
