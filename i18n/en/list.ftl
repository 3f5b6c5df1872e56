### The List page.

title = Check a list
lead = Paste or upload up to 100,000 rows. The list stays on your device.
paste = Paste IDs, or a table that has them
hint = One ID per line, or rows copied from a spreadsheet: the IDs are found in whatever column they are.
check = Check this list
or-file = Or choose a file
choose-file = Choose a file
drop = or drop it here. CSV or text, up to 32 MB.
drop-now = Drop it to check it.
no-list = No list at hand?
example = Check an example
private = Your browser fetches the register's files in groups of about a hundred records and searches them here. No ID is sent.

# $why (word)
refused =
    { $why ->
        [empty] There is nothing in this list.
        [too_large] This list is larger than 32 MB. Split it, and check the parts one after another.
        [too_many_rows] This list has more than 100,000 rows. Split it, and check the parts one after another.
        [spreadsheet] This is a spreadsheet file. Save its sheet as CSV in UTF-8, and choose that file: in Excel “Save as”, file type “CSV UTF-8”; in LibreOffice or WPS “Save as”, “CSV”; in Numbers “Export to”, “CSV”. Or copy the column with the IDs and paste it here.
        [archive] This is a packed file. Unpack it, and choose the list in it.
        [unloaded] The part of this page that checks lists did not load. Check your connection and try again; your list is not lost.
        [document] This is a document. Copy the IDs out of it and paste them here.
        [picture] This is a picture. To read a QR code in it, go to Scan; a list has to be text or CSV.
        [binary] This file is not text. A list has to be text or CSV.
        [unreadable] This file can't be read. It may have been moved or changed: choose it again.
       *[other] The check could not run. Reload this page and try again; if that does not help, use another browser.
    }

pasted = Pasted list
reading = Reading the list…

# $count (number)
rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

# $column
column = IDs in column { $column }

# $name (name)
column-named = IDs in column “{ $name }”

progress-label = IDs checked

# $done
# $count (number)
progress =
    { $count ->
        [one] { $done } of { $count } different ID
       *[other] { $done } of { $count } different IDs
    }

# $rate
rate = { $rate } per second

# $span
left = about { $span } left

done = Done
paused = Paused
offline = The register can't be reached. Nothing is lost: check your connection and continue. Once you are online again it goes on by itself.

# $time
late = The register is out of date: these answers are of { $time }. A later recall would not show.

pause = Pause
resume = Continue
cancel = Cancel
retry = Try again where there is no proof
another = Check another list
results = Result
filter = Show only
all = All rows

# $outcome (ListOutcome)
outcome =
    .unproven = Not proved
    .newer-format = Newer than this page
    .unreachable = Not reachable
    .malformed = Not an ID
    .not-listed = Not in the register
    .suspended = Suspended
    .under-recall = Under recall
    .retired = Retired
    .recycled = Recycled
    .registered = Not yet in use
    .in-operation = In operation
    .open = Waiting

recalled = With an open recall
overdue = With an overdue recall

# $count (number)
recalls =
    { $count ->
        [one] { $count } open recall
       *[other] { $count } open recalls
    }

# $count (number)
# $day
recalls-due =
    { $count ->
        [one] { $count } open recall, due { $day }
       *[other] { $count } open recalls, due { $day }
    }

# $count (number)
# $span
recalls-overdue =
    { $count ->
        [one] { $count } open recall, overdue by { $span }
       *[other] { $count } open recalls, overdue by { $span }
    }

repeated = Repeated
table = Rows of the list
head-line = Line
head-id = ID
head-robot = Robot
head-answer = Answer
none = No rows match.

# $line
same-as = same ID as line { $line }

# $rows
download = Download CSV ({ $rows })

print = Print summary
summary = A list of robot IDs, checked
list = List
checked-at = Checked on
checked = Checked
proved-by = Proved by

# $number
# $time
snapshot = Snapshot { $number } of the register, { $time }

summary-note = Only the nameplate shows whether a robot is the one its ID names.

again = Try again

# $name (name)
read-as = Text read as { $name }

read-wrong = Wrong characters? Choose what reads right:

# $span
busy = The register's server asks to wait: { $span }.

digits-lost = Digits lost in a spreadsheet: get the original ID
digits-lost-short = Digits lost
ends-in-zeros = ends in zeros, as spreadsheets write them: compare it with the nameplate

# $count
together = IDs in this line: { $count }

# $line
to-line = goes on to line { $line }
