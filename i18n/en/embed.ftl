### The page for sellers.

title = Show a robot's status on your page
lead = A badge that proves in your visitor's browser what the register says, and labels with the same link for the robot itself.
choose = Choose
id-hint = Type or paste the ID of the robot that you offer.
automatic = Automatic
variants = Size

# $variant (Variant)
variant =
    .compact = Compact: a line
    .card = Card: 320 pixels
    .full = Full: up to 736 pixels

languages = Language
themes = Theme

# $theme (Theme)
theme =
    .light = Light
    .dark = Dark

preview = Preview
preview-note = This is the badge itself, not a picture of it: what it says is proved here, now.
not-loaded = The badge could not be loaded. Check your connection, then reload this page. The code below still works.
no-id = Once the ID is complete, the badge, its code and the label appear here.
snippets = Code for your page

element = As an element
    .text = Best for your own page: it grows with its content. The link inside is what visitors without JavaScript see.

frame = As a frame
    .text = For pages that take no scripts, such as shop systems. Its size is fixed.

frame-language = A frame can't see the language of your page: with the language on automatic it is shown in English.
policy = If your page has a Content-Security-Policy, add:
copy = Copy code
copied = Code copied
copy-failed = Select the code and copy it:
labels = Labels

# $domain (code)
label-lead = Anyone who scans the label sees today's answer on { $domain }. The domain is printed below the code, so that people can see where it must lead.

# $id (code)
label-of = Label of { $id } with a QR code

no-label = The address of this portal is too long for a QR code.
svg = Save as SVG
png = Save as PNG
png-failed = This browser can't make the picture. Save the label as SVG instead.
sheet = A sheet of labels
list = IDs to print, one per line

stock = Label sheet

to-cut = Plain A4 paper, to cut

# $name (name)
# $labels (number)
# $size (code): width and height
stock-of = { $name }: { $labels } per page, { $size }

start = Start at label

# $count (number)
count =
    { $count ->
        [0] No labels yet
        [one] 1 label
       *[other] { $count } labels
    }

# $count (number)
# $labels (number)
# $bytes (number)
left-out =
    { $count ->
        [one] 1 line is left out. A sheet takes { $labels } labels and { $bytes } bytes of text: print these first, then the rest.
       *[other] More lines are left out ({ $count }). A sheet takes { $labels } labels and { $bytes } bytes of text: print these first, then the rest.
    }

# $count (number)
faults =
    { $count ->
        [one] This is not a robot ID and will not be printed. Correct it or remove it:
       *[other] These { $count } are not robot IDs and will not be printed. Correct or remove them:
    }

# $line (number)
line = Line { $line }:{" "}

# $count (number)
more = and { $count } more

print = Print labels

print-note = Print at 100 % (“actual size”) and without margins, and scan one before you stick them on.
