### The head of an answer, and of the badge: what is said first.

site = Robot Register

ribbon = Demonstration register
    .text = fictional data

region = Answer

# The answer for a robot that is listed. A robot not yet in use is told apart by its stage.
# $status (Status)
# $stage (Stage)
status =
    .registered =
        { $stage ->
            [research_development] Registered — in development
            [manufacturing] Registered — being made
            [market_access] Registered — not yet sold
           *[other] Registered — not yet in use
        }
    .in-operation = Registered — in operation
    .suspended = Suspended — must not operate
    .under-recall = Under recall — stop using
    .retired = Retired — resale prohibited
    .recycled = Recycled — resale prohibited

not-listed = Not in the register
not-listed-maker-unknown = Not in the register — unknown maker
model-unknown = Maker known, model unknown
unreachable = Cannot reach the register
unproven = Proof failed — do not rely on this answer
newer-format = This page is older than the register — reload it
malformed = Not a robot ID

# $place (number)
check-character = Check character { $place }

checking = Checking…

# $age
out-of-date = Out of date — { $age } old

# $time
# $ago
as-of = as of { $time }, { $ago }

# $time
# $ago
absent-as-of = proved absent as of { $time }, { $ago }

# $what
# $time
it-was = It was “{ $what }” as of { $time }. A recall or suspension since then would not show.

withheld = We received data for this ID, but it does not verify. We are not showing it.

# $count (number)
open-recalls =
    { $count ->
        [one] 1 open recall affects this robot
       *[other] { $count } open recalls affect this robot
    }

# With the day by which the first of them is due.
# $count (number)
# $deadline
open-recalls-due =
    { $count ->
        [one] 1 open recall affects this robot: service by { $deadline }
       *[other] { $count } open recalls affect this robot: service by { $deadline }
    }

# With for how long the first of them has been due.
# $count (number)
# $span
open-recalls-overdue =
    { $count ->
        [one] 1 open recall affects this robot: overdue by { $span }
       *[other] { $count } open recalls affect this robot: overdue by { $span }
    }

# Beside the recall that the headline tells.
# $count (number)
more-recalls =
    { $count ->
        [one] 1 more recall is open for this robot
       *[other] { $count } more recalls are open for this robot
    }

proved = Checked on this device: signed by the register, unaltered.

how = How we know
incomplete = The rest of this page could not be loaded. Check your connection and reload.

# The program has failed.
stopped = This page has stopped working
    .text = No answer is shown, because it could not be relied on. Please reload the page.
