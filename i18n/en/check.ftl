### The Check page, which is the first.

title = Check a robot
lead = Type or paste the 29-character ID on the robot's nameplate.
scan-code = Scan a code
check-list = Check a list
find = Where to find the ID
find-figure = Line drawing of a humanoid robot from behind: the nameplate sits between the shoulders, a printed copy under the battery cover.

find-places-1 = Between the shoulders
    .text = on a metal plate with a QR code

find-places-2 = Under the battery cover
    .text = as a printed copy

find-places-3 = On the robot's screen or app
    .text = under Settings, About

now = The register right now
robots = robots
models = models
makers = makers

# $number
snapshot = snapshot { $number }

proved = Proof checked in this page

# $key (code)
# $witnesses (number)
signed-by =
    { $witnesses ->
        [0] Signed by { $key }.
        [one] Signed by { $key }, seen by 1 witness.
       *[other] Signed by { $key }, seen by { $witnesses } witnesses.
    }

unreachable = The register can't be reached right now. An ID can still be checked for form.
unproven = What was received does not verify, so it is not shown.
checking = Checking the register…
examples = Try one
examples-lead = Fictional robots that show every answer this page can give.

# $name (ExampleName)
example =
    .in-operation = In operation
    .service-recall = With an open service recall
    .recall-remedied = Recall remedied
    .foreign = Made in another country
    .registered = Not yet in use
    .market-access = Not yet sold
    .development = In development
    .under-recall = Under recall: stop using
    .suspended = Suspended
    .retired = Retired
    .recycled = Recycled
    .unknown-serial = Not in the register
    .unknown-model = Unknown model
    .unknown-maker = Unknown maker
    .malformed = Mistyped
    .offline = Simulated: no connection
    .tampered = Simulated: altered on its way
    .stale = Simulated: a month out of date
