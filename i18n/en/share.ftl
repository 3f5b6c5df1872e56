### Taking an answer along: copy, print, QR code.

title = Keep or share this answer
copy = Copy link
copied = Link copied
copy-failed = Select the link and copy it:
print = Print
qr = QR code of the link to this page

# $domain (code)
qr-caption = Opens today's answer on { $domain }. Before you trust a code on a robot, check that it leads there. The ID stays behind the # of the link, which browsers do not send.

certificate = Register entry

# $hash (code)
entry = Entry of the log: { $hash }

# $parts (name)
parts = Components that differ from the model: { $parts }

no-parts = No component differs from the model.

# $file (code)
with-receipt = The receipt { $file } goes with this paper: it proves the answer again.

# $time
printed = Printed { $time }. Paper can't update itself: scan the code for today's answer.
