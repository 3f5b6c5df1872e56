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

# $time
printed = Printed { $time }. Paper can't update itself: scan the code for today's answer.
