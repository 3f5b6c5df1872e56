### My robots: those that somebody keeps on this device.

title = My robots
lead = Robots that you chose to keep on this device. They are checked when you open this page; nobody else learns which they are.
empty = No robots yet
    .text = Choose “Keep in My robots” on a robot's page, or add IDs below. From then on this page shows which of them need something, and what has changed since you last looked.

keep-title = Keep this robot on this device?
kept = You keep this robot
keep = Keep it
name = A name of your own (if you like)
add-title = Add robots
add-label = Paste IDs
add-hint = One ID per line, with a name behind it if you like; or rows copied from a spreadsheet. A column called “name” gives the names.
add = Keep these robots
or-file = Or choose a file: an export of this page, a CSV or a text with IDs

# $why (MineRefused)
refused =
    .no-id = There is no robot ID in it. Nothing was added. Choose a file that was exported here, or a CSV or text with IDs.
    .too-many = These would be more than the 10,000 robots that can be kept here. Nothing was added. To check more, use the page List.
    .too-large = This is larger than 4 MB. Nothing was added. To check a long list, use the page List.
    .no-text = This file is not text. Nothing was added. Save the sheet as CSV and choose that file, or paste the IDs.
    .unreadable = This file can't be read. It may have been moved or changed: choose it again.

# $count (number)
added =
    { $count ->
        [one] { $count } robot added.
       *[other] { $count } robots added.
    }

# $count (number)
added-known =
    { $count ->
        [one] { $count } was here already.
       *[other] { $count } were here already.
    }

# $count (number)
added-without =
    { $count ->
        [one] { $count } line has no ID and was left out.
       *[other] { $count } lines have no ID and were left out.
    }

checking = Checking your robots…

# $number
# $time
checked = Checked and proved in this page: snapshot { $number }, { $time }.

# $count (number)
unproved =
    { $count ->
        [one] { $count } robot could not be checked now. What is shown of it was proved at the time that stands there.
       *[other] { $count } robots could not be checked now. What is shown of them was proved at the time that stands there.
    }

# $time
last-checked = Last checked against the register of { $time }
never-checked = Not checked yet
news = Changed since you last looked

# $before
# $now
status-changed = Was: { $before }. Now: { $now }.

# $number (name)
new-recall = New recall: { $number }

# $number (name)
recall-settled = No longer open: recall { $number }

# $day
near = A recall is due soon: { $day }

# $day
overdue = A recall is overdue since { $day }

# $count (number)
more-news =
    { $count ->
        [one] { $count } more robot has changed: show “Changed” below.
       *[other] { $count } more robots have changed: show “Changed” below.
    }

seen = I have seen this
robots = Your robots
all = All
needs = Need something
changed = Changed
search = Name, ID, maker or model
edit = Name or remove
save-name = Save name
remove = Remove from this device
export = Export (CSV)
calendar = Deadlines for your calendar (.ics)

# $name (name)
calendar-summary = Recall due: { $name }

# $id (code)
# $numbers (name)
# $time
calendar-description = Robot { $id }. Recall { $numbers }. By the register of { $time }; check again before you act.

remove-all = Remove all robots from this device

# $count (number)
remove-all-means =
    { $count ->
        [one] { $count } robot will no longer be kept here. Export it first if you may want it back.
       *[other] { $count } robots will no longer be kept here. Export them first if you may want them back.
    }

remove-all-now = Remove all now
# $count (number)
kept-here =
    { $count ->
        [one] { $count } robot that you keep in My robots. You remove it there.
       *[other] { $count } robots that you keep in My robots. You remove them there.
    }

unkept = This browser has no room for your robots, or does not let this page keep anything. They are here only until you close this page: export them now. What was kept before is still there.
erased-when-idle = Safari erases what a page keeps when you don't visit it for seven days, unless you add it to the Home Screen. Export your robots now and then.
