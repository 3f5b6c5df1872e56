### The History page.

title = History
lead = Every snapshot that the register has published, newest first. This page checks that each one is in the public log, which can only grow.
seen-title = What this browser saw before

# $snapshot
seen = This browser has seen this log up to snapshot { $snapshot }. Today's log extends it, and nothing up to there was changed.

# $snapshot
first-visit = This browser sees this log for the first time. From now on it remembers snapshot { $snapshot }, and would notice if anything up to there were changed.

witnesses-title = Who else has seen it
witnesses-lead = Independent witnesses signed that the log, up to the newest snapshot, only adds to what they saw before.
demo-witnesses = In this demonstration the publisher plays the witnesses itself.

# $name (name)
# $time
cosigned = { $name }, signed { $time }

snapshots = Snapshots

# $number
snapshot = Snapshot { $number }

in-log = In the log: proved
unchanged = as before
first = The first snapshot: the log begins here.
older = Show older snapshots
