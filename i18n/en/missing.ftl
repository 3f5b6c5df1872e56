### The page for an address that is not there (404.html). It shows all languages.

page = Not found
title = There is no such page

# $start (html): the link to the start page, with the words of `start`
lead = Nothing was checked. To check a robot, { $start } and enter its ID.

start = open the start page
