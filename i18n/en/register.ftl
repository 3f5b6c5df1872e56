### What the pages about the register itself say alike.

reading = Fetching the register's files and checking them in this page.

# $snapshot
proved = Proved in this page: snapshot { $snapshot },

# $key (name)
# $witnesses
signed = Signed by { $key }, { $witnesses }.

# $due
stale = The register promised a newer snapshot by { $due }, and this page has not been able to get one.

nothing-shown = Without its files nothing can be proved, so nothing is shown.
withheld = We received data, but it does not verify. We are not showing it.
not-in-log = An entry is not in its place in the log.

# $count (number)
robots =
    { $count ->
        [one] { $count } robot
       *[other] { $count } robots
    }

# $count (number)
models =
    { $count ->
        [one] { $count } model
       *[other] { $count } models
    }

# $count (number)
makers =
    { $count ->
        [one] { $count } maker
       *[other] { $count } makers
    }

# What a chart or a list leaves out.
# $kind (Kind)
# $count (number)
others =
    .makers =
        { $count ->
            [one] { $count } other maker
           *[other] { $count } other makers
        }
    .models =
        { $count ->
            [one] { $count } other model
           *[other] { $count } other models
        }
    .countries =
        { $count ->
            [one] { $count } other country
           *[other] { $count } other countries
        }
    .rest =
        { $count ->
            [one] { $count } other
           *[other] { $count } others
        }

# $label
# $count
largest = Largest: { $label }, { $count }.

table = Show as a table
robots-head = Robots
share-head = Share
total = Total
by-stage = Robots by stage of life
by-status = Robots by status
not-told = This register does not tell how they divide.

# $status (Status)
status =
    .registered = Registered, not yet in use
    .in-operation = In operation
    .suspended = Suspended
    .under-recall = Under recall: stop using
    .retired = Retired
    .recycled = Recycled

# $standing (Standing)
standing =
    .active = May register robots
    .suspended = May not register robots for now
    .withdrawn = May no longer register robots

more = Show more
