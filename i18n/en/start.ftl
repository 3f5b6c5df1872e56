### The page before its program is there (index.html).
### Only in: en, zh-Hans

loading = Loading…
lead = Check the 29-character ID of a humanoid robot. The answer is proved in your browser; the ID is never sent.
slow = This takes longer than usual. Check your connection, then reload the page.
failed = This page could not be loaded
    .text = Nothing was checked. Check your connection and reload. If that does not help, your browser may be too old or may block WebAssembly: update it, or use another one.
no-script = This page needs JavaScript
    .text = It checks the register's proof in your browser, and can't do so without. Allow JavaScript for this site and reload.

# The name of the installed page, under its picture: at most 12 letters.
short = Robots
