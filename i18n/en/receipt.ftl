### The page that opens a receipt.

title = Open a receipt
lead = A receipt is a file that holds a register's answer with its whole proof. This page checks that proof again.
choose = Receipt file
or-drop = Or drop the file anywhere on this page. It is checked on this device and sent nowhere.
reading = Checking the receipt…

# $why (&ReceiptRefusal)
refused =
    .several = These are several files.
    .unreadable = The file could not be read.
    .too-large = This file is too large to be a receipt.
    .no-receipt = This file is not a receipt.
    .incomplete = Part of the proof is missing from this receipt, so it proves nothing.
    .wrong-time = This receipt can't have been made when it says.

# $why (&ReceiptRefusal)
refused-advice =
    .several = Open one receipt at a time.
    .unreadable = Check that it is still there, and choose it again.
    .too-large = No receipt is larger than 20 MB.
    .no-receipt = A receipt is the .json file that a robot's page saved, unaltered.
    .incomplete = Ask for the file as it was saved, or look the ID up yourself.
    .wrong-time = Check this device's clock. If it is right, do not rely on the receipt.

# $time
says = It says it was made on { $time }.

# $time
from-receipt = This answer comes from a receipt that says it was made on { $time }. Its proof was checked again just now. What has happened since does not show.

altered = This receipt was altered or damaged, or it comes from another register. It proves nothing about this robot.
today = See today's answer
another = Open another receipt
