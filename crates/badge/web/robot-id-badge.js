// <robot-id-badge>: what the register says of a robot, proved in the visitor's browser. See README.md.
// This file's name stays; the folder that it names is another for each build, and is kept by caches for ever.
import "./build/define.mjs";
