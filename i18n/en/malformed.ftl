### What is said of a text that is no ID.

empty = There is nothing to check yet.

# $found (number)
length = An ID has 29 characters; this has { $found }.

# $found (number)
# $missing (number)
short = An ID has 29 characters; this has { $found }. Missing: { $missing }.

# $found (name)
character = “{ $found }” cannot be in a robot ID, which has only the letters A to Z and digits.

# A character of another script that looks like one of an ID.
# $found (name)
# $looks-like (code)
# $script (Script)
look-alike =
    { $script ->
        [armenian] “{ $found }” looks like { $looks-like }, but is Armenian. It is not the same character.
        [cherokee] “{ $found }” looks like { $looks-like }, but is Cherokee. It is not the same character.
        [cyrillic] “{ $found }” looks like { $looks-like }, but is Cyrillic. It is not the same character.
        [greek] “{ $found }” looks like { $looks-like }, but is Greek. It is not the same character.
        [han] “{ $found }” looks like { $looks-like }, but is a Han character. It is not the same character.
        [latin] “{ $found }” looks like { $looks-like }, but is another Latin letter. It is not the same character.
        [lisu] “{ $found }” looks like { $looks-like }, but is Lisu. It is not the same character.
        [mathematical] “{ $found }” looks like { $looks-like }, but is a mathematical character. It is not the same character.
       *[symbol] “{ $found }” looks like { $looks-like }, but is a symbol. It is not the same character.
    }

# $code (code)
national-mixed = The national code is two letters or two digits, not “{ $code }”.

no-id = There is no robot ID in this text.
several-ids = There is more than one robot ID in this text. Check them one at a time.

# $limit (number)
too-long = The text is longer than { $limit } characters.

# $place (number)
# $segment
# $within (number)
fault-place = Character { $place } of 29; number { $within } of the segment “{ $segment }”.

nothing-fetched = Found in this page. Nothing was fetched for it.
