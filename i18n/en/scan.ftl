### The Scan page.

title = Scan a code
lead = Point the camera at the QR code on the robot, or choose a photo of it.
privacy = Pictures are read on this device. They are not sent anywhere, and not kept.
picture = What the camera sees
use-camera = Use the camera
asks = Your browser will ask whether this site may use it.
stop = Stop the camera
torch = Light
camera = Camera
again = Scan again
choose-photo = Choose a photo
drop-hint = You can also drop a photo on this page, or paste one. Up to 40 MB.
starting = Starting the camera…
running = Hold the code inside the corners, with a little room around it.
reading = Reading the photo…
read = Code read:

# $why (Dark)
dark =
    .denied = The camera is not allowed
    .none = No camera was found
    .busy = The camera gives no picture
    .muted = The camera was interrupted

# $why (Dark)
dark-advice =
    .denied = To allow it, open the settings of this site: by the sign beside the address, or in the browser's settings under site permissions. If the camera is blocked for the browser itself, allow it in the settings of your device. Then scan again, or choose a photo.
    .none = Connect one and scan again, or choose a photo of the code. You can also type the ID on the first page.
    .busy = Another program or tab may be using it. Close that, then scan again, or choose a photo.
    .muted = A call, another program or a switch on the device has taken its picture away. When that is over, scan again, or choose a photo.

# $why (Nothing)
nothing =
    .empty = No QR code was found in the photo
    .no-image = This file is not a picture that the browser can open
    .heic = This browser can't open HEIC photos
    .too-large = This file is too large
    .failed = The reader could not be loaded
    .noise = This browser hides pictures from pages
    .part = This code is only a part

# $why (Nothing)
nothing-advice =
    .empty = Take it from nearer, straight from the front and without glare, with the whole code and a little room around it in the picture.
    .no-image = Choose a photo as JPEG, PNG or WebP.
    .heic = Save or export the photo as JPEG, or take a screenshot of it, and choose that.
    .too-large = Choose one of at most 40 MB.
    .failed = Check your connection, then reload this page. You can also type the ID on the first page.
    .noise = It gives noise in place of what is in them, as a protection against being recognised. Allow this site to read them (Firefox asks by a sign beside the address: “canvas”), use another browser, or type the ID on the first page.
    .part = Its text goes on in other codes, most likely beside it. Choose a photo that shows all of them, or type the ID on the first page.

elsewhere = This code leads to another site:

# $portal (name)
elsewhere-note = It does not lead to { $portal }. A false sticker over the right code is a common trick: don't open its link. Compare the ID with the one on the robot's plate, then check it here.

holds-id = ID in the code:
check-here = Check this ID here
other = There is no robot ID in this code
other-note = It may be a code for something else on the robot or its box. It says:
no-text = (nothing that can be shown)
several = There are several codes. Choose one:
