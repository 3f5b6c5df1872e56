### The Statistics page.

title = Statistics
lead = How many robots there are of each kind. The figures are the register's own, and their proof is checked in this page.
none = There are no robots on the register yet.
by-month = Robots by month of manufacture
month = Month
by-maker = Robots by maker
by-model = Robots by model
by-country = Robots by current country
country = Country
by-supplier = Robots by supplier of key components
supplier = Supplier
supplier-note = A robot has components of several suppliers and counts once for each.
