### What a badge shows on a page of somebody else before it has loaded. In the language of that page.

# The link.
link = Check this robot's ID

# The name of the frame.
frame = Robot ID
