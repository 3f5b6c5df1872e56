### “How we know”: the steps of the proof.

# $step
# $why
summary-failed = Not proved: { $step }. { $why }

summary-unreachable = Not proved: the chain could not be followed to its end.

# $snapshot
# $key (code)
# $witnesses
listed-in = Proved: record in snapshot { $snapshot }, signed by { $key }, { $witnesses }.

# $snapshot
# $key (code)
# $witnesses
absent-from = Proved: no such record in snapshot { $snapshot }, signed by { $key }, { $witnesses }.

# $count (number)
witnesses =
    { $count ->
        [0] no witness
        [one] 1 witness
       *[other] { $count } witnesses
    }

title = How we know

# $check (Check)
step =
    .latest = Newest snapshot file
    .signature = Register's key
    .witnesses = Witnesses
    .inclusion = Snapshot in the log
    .snapshot = Snapshot
    .clock = Date of the snapshot
    .history = History of the log
    .node = Path to the batch
    .bucket = Batch of records
    .manufacturers = Makers
    .models = Models of the maker
    .statistics = Statistics
    .entries = Entries of the log

# $check (Check)
held =
    .latest = Passed
    .signature = Signature passed
    .witnesses = Seen by witnesses
    .inclusion = It is the newest entry
    .snapshot = Passed
    .clock = Passed
    .history = Nothing was rewritten
    .node = Named by the snapshot
    .bucket = Named by the snapshot, unaltered
    .manufacturers = Named by the snapshot, unaltered
    .models = Named by the list of makers, unaltered
    .statistics = Passed
    .entries = Passed

unread = Not read
failed-hash-mismatch = This file does not match its fingerprint in the snapshot.

# $limit (number)
failed-too-large = The file is larger than the { $limit } bytes allowed.

failed-format = The file breaks the format.
failed-newer-format = It is of a later version of the register than this page knows. Nothing shows that it was altered: reload to get a newer page.
failed-wrong-origin = It belongs to another register.
failed-no-trusted-signature = No trusted key signed it.
failed-bad-signature = The signature is wrong.

# $have (number)
# $need (number)
failed-quorum-not-met = { $have } of the { $need } witnesses needed have signed.

failed-not-included = The snapshot is not the newest entry of the log.
failed-from-the-future = It is dated later than this device's clock.

# $seen (number)
# $got (number)
failed-rollback = The log has { $got } entries, but this device has seen { $seen }.

# $size (number)
failed-forked = This is not the log of { $size } entries that this device has seen.

# $seen (number)
failed-inconsistent = The log does not continue the { $seen } entries that this device has seen.

# $key (html): the name of the key
key-built-in = { $key }, built into this page

# $size (number)
# $root (html): a hash
log = Log size { $size }, root { $root }

no-witness-needed = None is required.

# $name (code)
# $time
cosigned = { $name }, { $time }

# $hashes (number)
# $entry (html): a hash
path = Hashes on the path to the root: { $hashes }. Entry { $entry }

first-visit = First visit: this device remembers the snapshot from now on.

# $size
extends = Continues the log that this device saw before, at size { $size }.

# $prefix (code)
# $position (number)
# $units (number)
bucket-found = Batch { $prefix }: this is record { $position } of { $units }.

# $prefix (code)
# $units (number)
bucket-absent = Batch { $prefix }: { $units } records, and this ID is not among them.

# $prefix (code)
node = Node { $prefix }

node-first = First node
file = File
expected = Expected
got = Got

# $files (number)
# $size
received =
    { $files ->
        [one] Checked in this page: 1 file, { $size }. The ID itself was not sent.
       *[other] Checked in this page: { $files } files, { $size }. The ID itself was not sent.
    }

show-all = Show the whole hash
