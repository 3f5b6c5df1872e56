### What the register has recorded of a robot.

compare = Compare with the robot in front of you
compare-lead = If anything differs from the nameplate, the nameplate may be copied.

report = Report this nameplate

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

sale = May it be sold?

# $sale (Sale)
sale-answer =
    .allowed = Yes, as far as the register knows.
    .open-recall = Yes, but tell the buyer of the open recall.
    .not-yet = Not yet.
    .stop-use = It may change hands, but not be used.
    .suspended = It may change hands, but must not operate.
    .scrapped = No.
    .not-listed = No.
    .out-of-date = This answer is too old to say so.

# The rule behind it.
# $sale (Sale)
sale-rule =
    .allowed = Only a robot that is retired or recycled, or that is not in the register, must not be sold.
    .open-recall = A recall stays open, whoever owns the robot, until it is done.
    .not-yet = Before its approval for the market a robot must not be sold, and the record shows none.
    .stop-use = The recall binds the buyer as well: have it done first, or put it into the contract.
    .suspended = Permission to operate is withdrawn, and a sale does not give it back.
    .scrapped = A robot that is retired or recycled must not be refurbished, sold or used again.
    .not-listed = A robot that is not in the register is not allowed on the market.
    .out-of-date = A suspension or retirement since then would forbid what was allowed. Look it up again first.

sale-unknown = The register does not know who owns it, whether it was stolen, or whether somebody else has a claim on it, such as a lender.

buyer = Before you buy it

buyer-check-1 = The nameplate shows this ID, maker and model.

buyer-check-2 = The seller has proof of ownership, and nobody else has a claim on it.

buyer-check-3 = Open recalls are done, or the contract says who has them done.

buyer-check-4 = On the day of the sale it was looked up again, and the receipt was kept.

turn-to = Someone to turn to

turn-to-note = These addresses are what the maker gave the register. They lead to websites of others.

no-contact = The register has no address of this maker.

maker-web = Website

maker-support = Support

maker-recalls = Recalls

remedy = How a recall is done

remedy-step-1 = Note the number of the recall, and this ID.

remedy-step-2 = Ask the maker or its service to do it, by the addresses below.

remedy-step-3 = Look the robot up again afterwards: this page then says on which day it was done.

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

# Under a text of the register that there is in another language alone.
# $language (name)
original = Original: { $language }

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
