### The field for an ID.

label = Robot ID

# $count (number)
count = { $count } of 29

# $segment (Segment)
segment =
    .national = National
    .manufacturer = Maker
    .model = Model
    .serial = Serial

# $segment (Segment)
hint =
    .national = 2 letters or 2 digits
    .manufacturer = 4 letters and digits
    .model = 6 letters and digits
    .serial = 17 letters and digits

# $count (number)
more =
    { $count ->
        [one] 1 more character
       *[other] { $count } more characters
    }

complete = Complete
looking-up = Looking up…
no-country = No country has this code
not-known = Not known to the register
not-now = Can't be looked up now

# What the page did to what was typed, so that it is an ID.
# $fold (Fold)
fold =
    .case = We changed small letters to capitals.
    .full-width = We replaced full-width characters.
    .spaces = We removed the spaces.
    .dashes = We removed the dashes.
    .zero-width = We removed invisible characters.
    .digits = We replaced digits of another script.
    .keyboard = We read it as typed on another keyboard layout.
    .url-around = We removed the link around the ID.
    .text-around = We removed the text around the ID.

submit = Check this ID
clear = Clear
privacy = The ID is never sent. This page fetches the batch of records in which it would be, and looks inside it here.

# $batch
privacy-batch = The ID is never sent. This page fetches the batch of about { $batch } records in which it would be, and looks inside it here.
