### What stands around every page, and words used everywhere.

skip = Skip to content
navigation = Main

# The pages, in the menu.
# $page (Page)
page =
    .check = Check
    .scan = Scan
    .list = List
    .mine = My robots
    .makers = Makers
    .recalls = Recalls
    .statistics = Statistics
    .history = History
    .embed = For sellers
    .about = About

menu = Menu

switch-language = Language
about-proof = How the proof works
about-privacy = Privacy
about-accessibility = Accessibility

# $key (code)
footer = This page trusts the key { $key }. Works without an account, cookies or tracking.

# Who runs this deployment (operator.txt).
# $name (name)
operator = Run by { $name }.

imprint = Imprint
operator-privacy = The operator's privacy notice
contact = Contact
independence = An independent project. It is not run by, or affiliated with, any authority or maker.

no-trust = This page is not set up
    .text = Its trust file can't be read, so nothing could be proved here. Whoever runs this page has to fix it.

# $name
# $detail (name)
name-and-detail = { $name }: { $detail }

comma = ,{" "}
stop = .{" "}

# Around a name of the register in a sentence of the page.
quote-begin = “
quote-end = ”
