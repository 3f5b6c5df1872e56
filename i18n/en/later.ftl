### An address that leads nowhere.

not-found = Page not found
    .text = There is nothing at this address. If it was meant to show a robot, check its ID again.

go-to-check = Check a robot
