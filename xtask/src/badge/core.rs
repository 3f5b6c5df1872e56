//! The badge's core: as WebAssembly, and the same as JavaScript for browsers in which WebAssembly can't be had.
//!
//! The script is made of the wasm by Binaryen's `wasm2js`, so that there is one source and one look-up. What the compiler
//! emits for browsers of 2023 on and JavaScript has nothing alike for is first put in terms of older instructions.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{CORE, CORE_IN_SCRIPT};
use crate::process::run;
use crate::step::step;
use crate::tools::Tools;
use crate::wasm::{self, FEATURES, For};

/// Passes of wasm-opt that do without newer instructions.
const LOWERING: [&str; 3] =
    ["--llvm-nontrapping-fptoint-lowering", "--llvm-memory-copy-fill-lowering", "--signext-lowering"];
/// Where in the script of `wasm2js` the functions end and one instance of them is made, with its exports.
const INSTANCE: &str = "\nvar retasmFunc = asmFunc({";

/// Where the core is.
pub(super) struct Core {
    pub(super) wasm: PathBuf,
    /// The same as a module that gives new instances; none in the quick build, which goes without Binaryen.
    pub(super) script: Option<PathBuf>,
}

/// The core, optimised for size.
pub(super) fn build(tools: &Tools, what: For) -> Result<Core> {
    let made = make(tools, None, what)?;
    let (wasm, script) = (made.join(CORE), made.join(CORE_IN_SCRIPT));
    if what == For::Look {
        return Ok(Core { wasm, script: None });
    }
    if !script.is_file() {
        step("Writing its core as JavaScript", || as_script(tools, &wasm, &script))?;
    }
    Ok(Core { wasm, script: Some(script) })
}

/// The core with a feature of the package, as WebAssembly alone.
pub(crate) fn with_feature(tools: &Tools, feature: &str) -> Result<PathBuf> {
    Ok(make(tools, Some(feature), For::Size)?.join(CORE))
}

/// The folder with the wasm.
fn make(tools: &Tools, feature: Option<&str>, what: For) -> Result<PathBuf> {
    // What is inlined where it is called once compresses worse than functions that are alike. The second round finds
    // what the first one freed of parameters. The lowest kilobyte of memory is the end of the stack, where no object lies.
    let small = ["-Oz", "--low-memory-unused", "--dae-optimizing", "-Oz", "--one-caller-inline-max-function-size=0"];
    let name =
        feature.map_or("Building the badge".to_owned(), |feature| format!("Building the badge's core ({feature})"));
    step(&name, || {
        wasm::make_with(tools, "badge", feature, what, |compiled, to| match what {
            For::Look => fs::copy(compiled, to.join(CORE)).map(drop).context("copying the core"),
            _ => wasm::optimise(tools, &small, compiled, &to.join(CORE)),
        })
    })
}

/// Writes a program as a module whose default export makes an instance of it: an object with its exports.
fn as_script(tools: &Tools, program: &Path, script: &Path) -> Result<()> {
    // wasm2js knows a program by the end of its name.
    let (lowered, single) = (script.with_extension("wasm"), script.with_extension("js"));
    run(tools.command("wasm-opt")?.args(LOWERING).args(FEATURES).arg(program).arg("-o").arg(&lowered))?;
    run(tools.command("wasm2js")?.args(["-Oz", "--enable-mutable-globals"]).arg(&lowered).arg("-o").arg(&single))?;
    // Last, since it is there or not.
    fs::write(&single, instances(&fs::read_to_string(&single)?)?)?;
    fs::remove_file(&lowered)?;
    Ok(fs::rename(&single, script)?)
}

/// The script of `wasm2js`, which makes one instance when it is loaded, as one that makes any number: of a core that stopped
/// nothing can be used, and a module is loaded once.
fn instances(script: &str) -> Result<String> {
    let (functions, _) = script.split_once(INSTANCE).context("wasm2js ends its scripts otherwise than it used to")?;
    ensure!(!functions.contains("\nimport "), "the core imports something, which nobody gives it");
    Ok(format!("// Made of {CORE} by wasm2js of Binaryen.\n{functions}\nexport default () => asmFunc({{}});\n"))
}

#[cfg(test)]
mod tests {
    use super::instances;

    #[test]
    fn a_script_of_one_instance_becomes_one_of_any_number() {
        let made = "function asmFunc(imports) {\n return {};\n}\n\nvar retasmFunc = asmFunc({\n});\nexport var end = retasmFunc.end;\n";
        let script = instances(made).expect("a script");
        assert!(script.ends_with("return {};\n}\n\nexport default () => asmFunc({});\n"), "{script}");
        assert!(!script.contains("retasmFunc"), "{script}");
        assert!(instances("export const end = 1;\n").is_err());
        assert!(instances(&format!("import * as env from 'env';\n\nimport {{ x }} from 'env';\n{made}")).is_err());
    }
}
