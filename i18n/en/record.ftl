### What the register has recorded of a robot.

compare = Compare with the robot in front of you
compare-lead = If anything differs from the nameplate, the nameplate may be copied.
this-one = This one robot
set-by-maker = Number set by the maker. Compare it digit by digit.
unknown = Not known
notices = Notices for this robot and its model
no-notices = There are no notices.
over = It is out of service for good, so no recall is open: it must not be used again.
affects = Affects this robot
not-affects = Does not affect this robot

# $day
settled = Fixed on { $day }.

open = Not yet fixed.
not-recorded = The record does not say that it was fixed.

# $number (code)
# $title (name)
recall = Recall { $number }: { $title }

# $number (code)
suspension = Suspension { $number }

# $severity (Severity)
severity =
    .service = Service visit
    .stop-use = Stop using

# $day
opened-on = Issued on { $day }.

# $day
deadline = To be done by { $day }.

# $day
# $span
deadline-passed = To be done by { $day }: overdue by { $span }.

# $from
# $to
serials = { $from } to { $to }

# $serial (code)
inside = Serial { $serial } is among those affected:

# $serial (code)
outside = Serial { $serial } is not among those affected:

identity = Identity card
maker = Maker
model = Model
made-on = Made on
software = Software
level = Intelligence level

# $level (number)
level-of = L{ $level } of 5

status = Status
stage = Stage
registered-in = Registered in

# $country (name)
# $since
now-in = in { $country } since { $since }

# $height
figure = Outline of a humanoid robot, { $height } tall

life = Life so far

# $stage (Stage)
stage-name =
    .research_development = R&D
    .manufacturing = Manufacturing
    .market_access = Market access
    .sales = Sales
    .operation = Operation
    .recycling = Recycling

# $event (EventKind)
event =
    .type-filed = Type filed
    .built = Built
    .factory-inspected = Factory inspection passed
    .approved = Approved
    .sold = Sold
    .activated = Activated
    .software-updated = Software updated
    .maintained = Maintained
    .component-replaced = Component replaced
    .inspected = Inspection passed
    .moved = Moved
    .recall-remedied = Recall remedied
    .suspended = Suspended
    .resumed = Suspension lifted
    .decommissioned = Taken out of service
    .recycled = Recycled

# $country (name)
moved-to = Moved to { $country }

# $actor (Actor)
by =
    .manufacturer = by the maker
    .service-provider = by a service provider
    .seller = by a seller
    .user = by the user
    .recycler = by a recycler
    .regulator = by the regulator

not-yet = Not yet
now = Now
nothing-recorded = Nothing recorded
components = Key components

# $kind (ComponentKind)
component =
    .battery = Battery pack
    .compute = Main computer
    .actuators = Joint drives
    .sensors = Sensors
    .hands = Hands

head-component = Component
head-supplier = Supplier
head-part = Part no.
head-fitted = Fitted
as-model = as the model
replaced = differs from the model
parameters = Technical parameters

# $parameter (Parameter)
parameter =
    .height = Height
    .mass = Mass
    .joints = Moving joints
    .battery = Battery
    .compute = Compute
    .payload = Payload
    .speed = Top speed
