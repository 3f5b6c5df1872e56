### Similar IDs, where one is not listed.

title = Was it misread?
lead = 0 and O, 1 and I, 8 and B, 5 and S, 2 and Z are easily taken for each other. This page can look up the IDs that yours may have been read from.

# $count (number)
fetches =
    { $count ->
        [one] It looks up 1 similar ID and fetches a batch of records for each. Together these batches tell the register's server more about which ID you mean than one look-up does, and so nothing is fetched until you ask.
       *[other] It looks up { $count } similar IDs and fetches a batch of records for each. Together these batches tell the register's server more about which ID you mean than one look-up does, and so nothing is fetched until you ask.
    }

# $count (number)
fetches-at-most = It looks up at most { $count } IDs of makers and models with similar codes, and fetches a batch of records for each. Together these batches tell the register's server more about which ID you mean than one look-up does, and so nothing is fetched until you ask.

search = Look up similar IDs
reading = Reading which makers and models have similar codes…

# $done (number)
# $of (number)
searching = { $done } of { $of } similar IDs looked up…

# $listed (number)
# $of (number)
found =
    { $listed ->
        [0] { $of ->
                [one] The similar ID is not in the register either.
               *[other] None of the { $of } similar IDs is in the register.
            }
        [one] 1 of { $of } similar IDs is in the register:
       *[other] { $listed } of { $of } similar IDs are in the register:
    }

no-similar = No maker or model in the register has a similar code.

# $count (number)
unanswered =
    { $count ->
        [one] 1 similar ID could not be looked up.
       *[other] { $count } similar IDs could not be looked up.
    }

compare = Read the marked characters on the nameplate once more before you take one of these for the robot in front of you.
