### Reporting a nameplate.

title = Report this nameplate
lead = This page makes a report with the answer of the register and its proof. It sends nothing: you save, share or mail it yourself.
no-id = There is no robot ID in this address. Check the robot first, and report it from there.
place = Where is it? (as you like)
words = What is wrong with it?
preview = The report

# $answer
register-says = The register says: { $answer }

# $place
place-is = Place: { $place }

# $time
made-at = Made on { $time }

save-text = Save as text
save-json = Save with its proof (JSON)
share = Share
mail = Mail to the operator

# $file (code)
saved = Saved as { $file }

not-saved = The file could not be made. Copy the text above instead.
