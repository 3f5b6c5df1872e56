### The page where the program can't run, for want of WebAssembly: static/plain.mjs.

limited = Some pages need a newer browser
    .text = This browser has no WebAssembly, or is not allowed to use it. You can check a robot here all the same: the answer is proved in your browser, only more slowly. For the robot's life so far, its notices and a receipt, and for the pages below, use a newer browser or allow WebAssembly.
