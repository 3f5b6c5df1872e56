### Taking an answer along, on the robot's own page.

share = Share
mine = Keep in My robots
svg = QR code as SVG
png = QR code as PNG
png-failed = This browser can't make the picture. Save the QR code as SVG instead.
receipt = Receipt
receipt-lead = One file with this answer and its whole proof. Anyone can check it again later, without the register and without a connection.
save-receipt = Save receipt

# $file (html): the name of the file
receipt-saved = Saved as { $file }

receipt-failed = The receipt could not be made. Check your connection, reload this page and try again.
open-receipt = Open a receipt
