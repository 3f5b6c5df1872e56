### The About page.

title = About robot IDs
lead = How the IDs work, what they are for, and how this page proves its answers.
source = That an ID has 29 characters in four parts is known from press reports. The real code tables are not published.
fictional = So all makers, models and robots in this demonstration are fictional. The project is affiliated with no authority and no maker.
contents = On this page

# $section (Section)
section =
    .anatomy = The ID, part by part
    .life = Life cycle, and who does what
    .placement = Where to find the ID
    .recalls = Recalls and scrapped robots
    .proof = How the proof works
    .privacy = Privacy
    .api = The data, for programs
    .limits = What this cannot show
    .accessibility = Accessibility
    .help = Problems, source and licence

anatomy-lead = 29 characters in four parts. Together they name one robot.
anatomy-segments-head-1 = Part
anatomy-segments-head-2 = Here
anatomy-segments-head-3 = What it names

# $segment (Segment)
anatomy-segment =
    .national = The country in which the robot is registered.
    .manufacturer = One maker of that country.
    .model = One model of that maker.
    .serial = One robot of that model. The maker sets the number.

anatomy-rules-1 = It does not change.
    .text = Once registered, an ID cannot be altered.

anatomy-rules-2 = Letters A to Z and digits.
    .text = O and 0, I and 1 can all occur, and mean different IDs.

anatomy-rules-3 = No check digit.
    .text = None is known. One wrong character can make another well-formed ID, and only the register can tell.

anatomy-rules-4 = No hidden meaning.
    .text = No date, batch or level is to be read out of model or serial. The record holds these.

anatomy-rules-5 = Codes, not names.
    .text = The same model code under another maker is another model.

anatomy-reading = How what you type is read
anatomy-reading-lead = What can be meant in one way only is put in order. Anything else is refused, with place and reason. These lines are read now, by the code behind the ID field:
anatomy-reading-head-1 = Typed
anatomy-reading-head-2 = Read
anatomy-reading-head-3 = Changed, or refused
life-lead = A robot passes through six stages. What happens is recorded as dated events, with the role of whoever acted and never a name.

# $stage (Stage)
life-who =
    .research_development = Maker
    .manufacturing = Maker
    .market_access = Regulator
    .sales = Seller
    .operation = User, service provider, regulator
    .recycling = User, recycler

# $stage (Stage)
life-what =
    .research_development = The type is filed.
    .manufacturing = The robot is built and passes the factory's inspection.
    .market_access = It is approved. Without a code there is no market access.
    .sales = It is sold.
    .operation = It is put into use, maintained, updated and inspected; it may move to another country.
    .recycling = It is taken out of service for good, then taken apart.

life-roles-title = Who does what
life-roles-head-1 = Who
life-roles-head-2 = Does what

# $actor (Actor)
role =
    .manufacturer = Maker
    .service-provider = Service provider
    .seller = Seller
    .user = User
    .recycler = Recycler
    .regulator = Regulator

# $actor (Actor)
role-does =
    .manufacturer = Files the type, builds and numbers the robot, publishes software updates.
    .service-provider = Maintains it, replaces components, remedies recalls.
    .seller = Sells it, and can show the register's answer beside the offer.
    .user = Puts it into use, moves it, takes it out of service.
    .recycler = Takes it apart and recovers its materials.
    .regulator = Approves and inspects it, suspends its permission to operate and gives it back.

life-statuses-title = What each status means
life-statuses-head-1 = Status
life-statuses-head-2 = Meaning
life-under-recall = Switch it off and do not use it until the recall is remedied.
placement-lead = No rule on placement is published. This register goes by three places:
placement-places-1 = A metal plate with a QR code. Compare all 29 characters with the answer.
placement-places-2 = A printed copy. It should say the same as the plate.
placement-places-3 = Under Settings, About. If it differs from the plate, ask why before you rely on either.

placement-rules-1 = Print the domain beside the code.
    .text = A sticker that looks alike and leads to another site is the main attack. People must be able to see where the code has to lead.

placement-rules-2 = Look before you trust a code.
    .text = Open it, then read the address. The part behind the # in it is the ID, which browsers do not send.

# $domain (code)
placement-lead-here = The codes of this portal lead to { $domain }.

placement-for-sellers = Labels with code and domain, and a badge for your own page:
recalls-lead = A common defect leads to a recall. It names the model, the serials that it affects and, where there is one, a deadline.
recalls-kinds-head-1 = Recall
recalls-kinds-head-2 = What it means
recalls-stop-use = Switch the robot off until the recall is remedied. Its status becomes “under recall”, which is the first thing that its page says.
recalls-service = The robot may work on until the deadline. Its status stays; a line in the answer says that a recall is open.

recalls-rules-1 = Affected or not.
    .text = A robot's page lists every recall of its model, and says whether this serial is among those affected.

recalls-rules-2 = Scrapped is final.
    .text = A robot that is retired or recycled may not be refurbished or resold. If such an ID is on a robot that works, its nameplate came from another.

recalls-rules-3 = Across borders.
    .text = The national code stays when a robot moves. The move is recorded with its day and country, so that it can be traced.

recalls-examples = As a robot's page shows it:
proof-lead = An answer counts as proved only if every link of this chain is checked and passes. Your browser checks it; no server is trusted.

proof-steps-1 = From the ID to a batch.
    .text = The SHA-256 of the ID is computed here. Its first bits choose a batch of about a hundred records, which is fetched whole.

proof-steps-2 = A file is named by its hash.
    .text = If one bit of it changes, so does its hash, and it is refused. A batch that lacks the ID proves that the robot is not listed.

proof-steps-3 = Hashes lead up to the snapshot.
    .text = The snapshot names one hash for all records and one for all makers. Each batch hangs from it.

proof-steps-4 = The snapshot is logged and signed.
    .text = It must be the newest entry of a log that only grows, signed by a key that is built into this page.

proof-steps-5 = Witnesses sign the same log.
    .text = So the register can't show a different one to you alone without being noticed.

proof-steps-6 = This device remembers.
    .text = A state older than one seen before is refused; a newer one must continue the log.

proof-live = A live example

# $id (html)
proof-live-lead = The same look-up as any other, on this register, for the ID { $id }

proof-run = Run the look-up
proof-tamper = Change one bit and run it
proof-hash-of-id = SHA-256 of the ID
proof-bits = Its first bits
proof-named = Hash that names it
proof-computed = Hash of what came
proof-same = ✓ The same
proof-differs = ✗ Not the same

privacy-points-1 = What is sent:
    .text = requests for the newest snapshot, the list of makers, the models of one maker, and one batch of about a hundred records. Never the ID.

privacy-points-2 = What a server can see:
    .text = which batch and which maker's file, and, as on every website, when and from which network address. Not which robot.

privacy-points-3 = What this hides:
    .text = your question. Not the register, whose records are public.

privacy-points-4 = What the records leave out:
    .text = owners, persons, exact places and telemetry. There is no field to put them in.

privacy-points-5 = What there is not:
    .text = an account, cookies, analytics, or files of other companies.

privacy-kept = What this device keeps
privacy-kept-lead = The newest state of the register that it has verified, so that an older one can't be passed off as new; and the last answers, 50 at most, so that they can be named, dated, when the register can't be reached. They stay in this browser.
privacy-checkpoint = Newest state seen
privacy-answers = Last answers
privacy-nothing = Right now it keeps nothing.
privacy-forget = Forget all of this
privacy-forgotten = Forgotten
privacy-forget-means = After that, the next look-up is like a first visit: an older state of the register would not be noticed.
privacy-cache = So that it works without a connection, this page also keeps copies of the register's files that it has fetched. They tell which batches were looked into, not for which robot, and are forgotten with the rest. The page itself stays until you clear this site's data in the browser's settings.
api-lead = The register is a folder of static files that anyone may read. These commands for bash need curl, jq and sha256sum; each goes on from those before it.

api-examples-1 = What is the newest snapshot?
    .text = Times are in Unix seconds.

api-examples-2 = What does it say of one ID?
    .text = The first bits of the ID's SHA-256 are the way to its batch. No output means not listed: the batch has every record with these bits.

api-examples-3 = Is it what was published?
    .text = The first two lines must show the same hash, and so must the last two.

api-examples-4 = Who made it?
    .text = “models” is the hash that names the file with that maker's models and recalls.

api-examples-5 = All checks at once, signatures too
    .text = With the program robot-registry, which comes with the source. It ends with 0 for listed, 3 for not listed, 4 for unproven.

api-copy = Copy
api-copied = Copied
api-copy-failed = Select the text and copy it:
api-run = Run it here
api-bytes-say = This is what the file says. Nothing in it has been verified.
api-rules-title = Rules for programs

api-rules-1 = Verify,
    .text = or say that you did not.

api-rules-2 = Fetch latest.json at most once a minute.
    .text = Objects never change: keep them.

api-rules-3 = Fetch whole batches.
    .text = Send IDs nowhere.

limits-1 = That this is the robot meant.
    .text = No page can see what is in front of you. Compare maker, model and serial with the nameplate.

limits-2 = That the records are true.
    .text = It shows that they are the register's own, unaltered, and of what date.

limits-3 = What has happened since.
    .text = An answer holds for the date of its snapshot. If a newer one is overdue, the page says so.

limits-4 = That this page is the right one.
    .text = Whoever serves a page decides what it checks, and another can look like this one. Read the domain.

limits-5 = More than the characters tell.
    .text = Without the register, an ID is well formed or not. That proves nothing of a robot.

accessibility-1 = This portal is made to meet WCAG 2.2 AA: by keyboard alone, with a screen reader, at 200 % zoom and 320 pixels wide, in light and dark, with reduced motion and with forced colours.
accessibility-2 = Nothing is told by colour alone. The surface, the shape and the words of an answer say the same, and it is announced when it comes.
accessibility-3 = If something keeps you out, that is a fault: please report it as below.

# $domain (code)
help-problem = Tell whoever runs { $domain }. A proof that fails again on another network is worth reporting: say when, and what “How we know” shows.

help-points-1 = A fault in the program:
    .text = report it where you have its source code from, with what you did and what you saw.

help-points-2 = Licence:
    .text = MIT or Apache-2.0, at your choice.

help-points-3 = Made with
    .text = Rust, compiled to WebAssembly; Yew for the page; ed25519-dalek and sha2 for signatures and hashes; qrcode for QR codes. The log follows C2SP tlog-tiles.
