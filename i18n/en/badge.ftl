### What the badge says beyond what it has in common with the portal.

stuck = Cannot be checked on this page

# $time
as-of = as of { $time }

no-answer = No answer right now. This does not show that the robot is registered.

# $count (number)
recalls = Open recalls: { $count }

# With the day by which the first of them is due.
# $count (number)
# $day
recalls-due = Open recalls: { $count }, service by { $day }

# With for how long the first of them has been due.
# $count (number)
# $span
recalls-overdue = Open recalls: { $count }, overdue by { $span }

# Beside the recall that the headline tells.
# $count (number)
recalls-more = More open recalls: { $count }

proof = Proof

# What proves the answer.
# $snapshot (number)
# $key (code)
# $witnesses (number)
signed = Snapshot { $snapshot }, signed by { $key }, witnesses: { $witnesses }

# The link to the portal.
# $host (code)
ask = Check on { $host }
