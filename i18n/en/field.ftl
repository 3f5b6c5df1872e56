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

# $what
tidied = Tidied: { $what }.

# $fold (Fold)
fold =
    .case = lower case
    .full-width = full-width characters
    .spaces = spaces
    .dashes = dashes
    .zero-width = invisible characters
    .digits = digits of another script
    .keyboard = another keyboard layout
    .url-around = the link around it
    .text-around = the text around it

and = {" "}and{" "}
submit = Check this ID
clear = Clear
privacy = The ID is never sent. This page fetches the batch of records in which it would be, and looks inside it here.

# $batch
privacy-batch = The ID is never sent. This page fetches the batch of about { $batch } records in which it would be, and looks inside it here.
