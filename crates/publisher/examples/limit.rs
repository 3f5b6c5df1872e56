//! What a publication can't be faster than: reads, hashes and writes as many bytes in as many files, and nothing else.
//!
//! `limit REGISTRY TO [INPUT]`, with the paths of objects in REGISTRY on standard input. Their bytes are read from the
//! registry, or from INPUT in as long pieces; each is hashed and written to TO. All of INPUT is read and hashed. Prints
//! the seconds.

use registry::Hash;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

fn main() -> io::Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [registry, to, input @ ..] = &arguments[..] else {
        return Err(io::Error::other("limit REGISTRY TO [INPUT]"));
    };
    let paths = io::stdin().lines().collect::<io::Result<Vec<_>>>()?;
    let sizes: Vec<u64> =
        paths.iter().map(|path| Ok(fs::metadata(registry.join(path))?.len())).collect::<io::Result<_>>()?;
    let start = Instant::now();
    match input.first() {
        Some(input) => from_input(input, to, paths.iter().zip(sizes))?,
        None => {
            for path in &paths {
                write(to, path, &fs::read(registry.join(path))?)?;
            }
        }
    }
    // On the disk, as a publication is.
    let synced = Command::new("sync").arg("-f").arg(to).status()?;
    println!("{:.2}", start.elapsed().as_secs_f64());
    if synced.success() { Ok(()) } else { Err(io::Error::other("sync failed")) }
}

fn from_input<'a>(input: &Path, to: &Path, files: impl Iterator<Item = (&'a String, u64)>) -> io::Result<()> {
    let mut from = BufReader::with_capacity(1 << 20, File::open(input)?);
    let mut bytes = Vec::new();
    for (path, size) in files {
        bytes.clear();
        while (bytes.len() as u64) < size {
            let left = size - bytes.len() as u64;
            if from.by_ref().take(left).read_to_end(&mut bytes)? == 0 {
                // A registry may be larger than what it was made from.
                from.rewind()?;
            }
        }
        write(to, path, &bytes)?;
    }
    loop {
        let rest = from.fill_buf()?;
        let length = rest.len();
        if length == 0 {
            return Ok(());
        }
        std::hint::black_box(Hash::of(rest));
        from.consume(length);
    }
}

fn write(to: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    std::hint::black_box(Hash::of(bytes));
    let path = to.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}
