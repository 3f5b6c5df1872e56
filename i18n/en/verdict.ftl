### The rest of an answer on a robot's page: what it means, what to do.

fetching-batch = Fetching the batch of records
fetching-models = Fetching the maker's models
fetching-snapshot = Fetching the newest snapshot

# $due
stale = The register promised a newer snapshot by { $due }, and this page has not been able to get one. Try again before you buy or admit this robot.

expired = This answer is too old to act on.

# $status (Status)
status-means =
    .registered = The robot is on the register, and its working life has not begun.
    .in-operation = The robot is on the register and is allowed to operate.
    .suspended = Permission to operate is withdrawn for now. It can be given back.
    .under-recall = A recall forbids its use until it is remedied.
    .retired = It has been taken out of service for good.
    .recycled = It has been taken apart and its materials recovered.

compare = Now compare maker, model and serial with the nameplate on the robot in front of you.

buying = Buying it new?
    .text = This is the answer you should see.

at-work = Already working in public?
    .text = It should not be. Ask whoever operates it.

stop-owner = Is it yours?
    .text = Switch it off and do not use it until the recall is remedied.

paused-owner = Is it yours?
    .text = Do not let it work until permission is given back.

overdue-owner = Is it yours?
    .text = Have the recall done now: its date has passed.

stand-clear = Standing next to it?
    .text = Keep your distance, and tell whoever operates it.

overdue-beside = Standing next to it?
    .text = Ask whoever operates it whether the recall has been done.

see-notice = See the notice

scrapped = Do not buy, sell or operate a robot with this ID.
    .text = If one is in front of you, its nameplate came from a scrapped robot.

read-again = First, read the nameplate again.
    .text = Most IDs that are not found were misread or mistyped.

# $pairs (code)
confusable = This ID has characters that are easily taken for each other: { $pairs }.

still-same = Still the same?
    .text = Then the robot is not registered, or its nameplate is false. Do not buy it.

# $code (code)
# $country (name)
maker-unknown = No maker { $code } is registered under { $country }, so no robot with this ID can be on the register.

# $maker (name)
# $model (code)
model-not-registered = { $maker } has not registered a model { $model }, so no robot with this ID can be on the register.

all-known = Maker and model are known; this unit is not.
standing-suspended = This maker may not register robots for now.
standing-withdrawn = This maker may no longer register robots.
no-answer-network = No answer right now. Check your connection.

# $status (number)
no-answer-status = The register's server answered with error { $status }.

no-answer-web-page = A web page came in place of the register's file, such as a network's log-in page. Log in to the network, then try again.

# $what
# $time
# $ago
last-answer = Last proved answer on this device: “{ $what }”, as of { $time }, { $ago }.

no-last-answer = This device holds no earlier answer for this ID.

# $what (name)
id-says = What the ID itself says: { $what }.

id-says-nothing = The ID is well formed.
not-a-proof = This does not show that the robot is registered.
kept-here = Earlier answers are kept on this device only, at most 50.
advice-network = Something changed the data on its way here, or the server holds a damaged copy. Try another network. If it happens again, tell whoever runs this page.

# $issued
# $now
advice-clock = The snapshot is dated { $issued }, but this device's clock says { $now }. Set the clock right and try again.

advice-history = This device has seen a newer state of the register than the one it was now given, or a different past. Someone may be hiding a change. Try another network.
advice-registry = The answer was not signed by a key that this page trusts. Check that you are on the right website.

# $simulation (Simulation)
simulated =
    .offline = Simulation: this page acts as if there were no connection. Nothing from this simulation is saved.
    .tampered = Simulation: one bit of the fetched records was changed before they were checked. Nothing from this simulation is saved.
    .stale = Simulation: the clock was put forward by 32 days. Nothing from this simulation is saved.

retry = Try again
edit = Edit the ID

# What can be meant in one way alone, put right.
# $text (code)
mend = Correct it to { $text }

forget = Forget the older snapshot (demonstration only)
