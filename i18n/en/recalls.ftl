### The pages of recalls.

title = Recalls
lead = Every recall of the register, with how many robots it affects and how many are remedied. Proved in this page.
search = Number, model, maker or word
state-label = State

# $state (RecallsShown)
state =
    .all = All
    .open = Open
    .overdue = Overdue
    .settled = Settled

severity-label = Asks for
any = Anything

# $count (number)
found =
    { $count ->
        [one] { $count } recall
       *[other] { $count } recalls
    }

# $count (number)
# $open
# $remedied
counts =
    { $count ->
        [one] { $count } robot affected: { $open } open, { $remedied } remedied
       *[other] { $count } robots affected: { $open } open, { $remedied } remedied
    }

all = All recalls

# $number (name)
unknown = There is no recall { $number } of this model.

progress = Progress
affected = Affected
open = Open
remedied = Remedied
remedied-by-month = Remedied by month

# $count (number)
out-of-service =
    { $count ->
        [one] { $count } affected robot went out of service before it was remedied.
       *[other] { $count } affected robots went out of service before they were remedied.
    }

not-told = This register does not tell of its recalls in its statistics yet. They stand on the pages of their models.
affected-title = Which robots it affects
affected-lead = Robots of this model whose serial is in one of these ranges:
subscribe = Subscribe
subscribe-lead = A feed reader tells you of new recalls. These files are the publisher's own words and are not proved: check here what they tell.
