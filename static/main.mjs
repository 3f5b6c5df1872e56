// Loads the portal's WebAssembly in a deployment. (Under `trunk serve`, Trunk does.)
import init from "./portal.js";
import start from "./start.mjs";

init().catch(start().onFailure);
