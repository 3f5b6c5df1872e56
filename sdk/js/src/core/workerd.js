// Workers compile no bytes: what is imported is a module that was compiled when the worker was deployed.
import module from "../../core.wasm";

export const place = async () => module;
