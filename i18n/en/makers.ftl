### The pages of makers and models.

title = Makers and models
lead = Every maker and model on the register, with a proof checked in this page.
search = Name, code or country
order = Order

# $order (Order)
order-by =
    .country = By country
    .name = By name
    .code = By code

# $text
none-found = No maker matches “{ $text }”.

all-makers = All makers

back = Back to the robot

country = Country
code = Code
standing = Standing
robots = Robots on the register
models = Models
no-models = This maker has registered no models.

# $count (number)
recalls =
    { $count ->
        [one] { $count } recall
       *[other] { $count } recalls
    }

unknown = Not in the register

# $code (name)
# $country
unknown-maker = No maker has the code { $code } under { $country }.

# $maker (name)
# $code (name)
unknown-model = { $maker } has registered no model with the code { $code }.

# $code
not-a-code = “{ $code }” is not the code of a maker or model. A maker's code has 6 letters and digits (national code and maker), a model's has 12.

pattern = How its IDs begin
pattern-lead = The ID of every robot of this model begins with these 12 characters. The serial of 17 follows.
check = Check a robot of this model
recalls-title = Recalls
no-recalls = There are no recalls of this model.
serials = Serials affected:
