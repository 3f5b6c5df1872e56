### “How we know”: the steps of the proof.

# $step
# $why
summary-failed = Not proved: { $step }. { $why }

summary-unreachable = Not proved: the chain could not be followed to its end.
title = How we know

# $check (Check)
step =
    .latest = Newest snapshot file
    .signature = Registry key
    .witnesses = Witnesses
    .inclusion = Snapshot in the log
    .snapshot = Snapshot
    .clock = Date of the snapshot
    .history = History of the log
    .node = Way to the batch
    .bucket = Batch of records
    .manufacturers = Makers
    .models = Models of the maker
    .statistics = Statistics
    .entries = Entries of the log

# $check (Check)
held =
    .latest = Holds
    .signature = Signature holds
    .witnesses = Seen by witnesses
    .inclusion = It is the newest entry
    .snapshot = Holds
    .clock = Holds
    .history = Nothing was rewritten
    .node = Named by the snapshot
    .bucket = Named by the snapshot, unaltered
    .manufacturers = Named by the snapshot, unaltered
    .models = Named by the list of makers, unaltered
    .statistics = Holds
    .entries = Holds

unread = Not read
failed-hash-mismatch = The bytes are not those that the snapshot names.

# $limit (number)
failed-too-large = The file is larger than the { $limit } bytes allowed.

failed-format = The file breaks the format.
failed-wrong-origin = It belongs to another registry.
failed-no-trusted-signature = No trusted key signed it.
failed-bad-signature = The signature does not hold.

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

key-built-in = built into this page

# $size
log = Log size { $size }, root

no-witness-needed = None is required.

# $name (code)
# $time
cosigned = { $name }, { $time }

# $hashes (number)
path = Hashes on the way to the root: { $hashes }. Entry

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
