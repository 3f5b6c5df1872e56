//! Files that are packed with gzip or Zstandard.

use flate2::read::MultiGzDecoder;
use ruzstd::decoding::{FrameDecoder, StreamingDecoder};
use std::io::{self, BufRead, BufReader, Read};

type Stream = Box<dyn Read + Send>;

/// What such a file begins with (RFC 1952, section 2.3.1; RFC 8878, section 3.1.1).
const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

pub(super) fn not_at_all(from: Stream) -> io::Result<Stream> {
    Ok(from)
}

pub(super) fn gzip(from: Stream) -> io::Result<Stream> {
    Ok(Box::new(MultiGzDecoder::new(BufReader::with_capacity(1 << 16, from))))
}

pub(super) fn zstd(from: Stream) -> io::Result<Stream> {
    Ok(Box::new(Frames { from: Some(BufReader::with_capacity(1 << 16, from)), frame: None }))
}

/// As the first bytes say.
pub(super) fn of_bytes(from: Stream) -> io::Result<Stream> {
    let mut from = BufReader::with_capacity(1 << 16, from);
    let start = from.fill_buf()?;
    let (is_gzip, is_zstd) = (start.starts_with(GZIP), start.starts_with(ZSTD));
    match (is_gzip, is_zstd) {
        (true, _) => gzip(Box::new(from)),
        (_, true) => zstd(Box::new(from)),
        _ => Ok(Box::new(from)),
    }
}

type Packed = BufReader<Stream>;

/// The frames of a file one after another: programs that pack on several cores write several.
struct Frames {
    /// Between two frames.
    from: Option<Packed>,
    /// Within one.
    frame: Option<StreamingDecoder<Packed, FrameDecoder>>,
}

impl Read for Frames {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(frame) = &mut self.frame {
                match frame.read(bytes)? {
                    0 if !bytes.is_empty() => {}
                    read => return Ok(read),
                }
            }
            if let Some(frame) = self.frame.take() {
                let (said, counted) = (frame.decoder.get_checksum_from_data(), frame.decoder.get_calculated_checksum());
                if said.is_some() && said != counted {
                    return Err(damaged("its checksum is another"));
                }
                self.from = Some(frame.into_inner());
            }
            let Some(mut from) = self.from.take() else { return Ok(0) };
            if from.fill_buf()?.is_empty() {
                return Ok(0);
            }
            self.frame = Some(StreamingDecoder::new(from).map_err(damaged)?);
        }
    }
}

fn damaged(why: impl ToString) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("not packed with Zstandard, or damaged: {}", why.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    use std::io::Write;

    fn packed() -> [Vec<u8>; 2] {
        let texts = [TEXT.repeat(9_000), "b".to_owned()];
        let gzip = |text: &String| {
            let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            to.write_all(text.as_bytes()).and_then(|()| to.finish()).expect("memory can be written")
        };
        let zstd = |text: &String| compress_to_vec(text.as_bytes(), CompressionLevel::Fastest);
        // Two parts each, as they are when such files are put together.
        [texts.iter().flat_map(gzip).collect(), texts.iter().flat_map(zstd).collect()]
    }

    const TEXT: &str = "{\"name\":\"极光 🤖\"}\n";

    fn text(unpack: fn(Stream) -> io::Result<Stream>, bytes: &[u8]) -> io::Result<String> {
        let mut text = String::new();
        unpack(Box::new(io::Cursor::new(bytes.to_vec())))?.read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn all_parts_of_a_packed_file_are_read() {
        let whole = TEXT.repeat(9_000) + "b";
        let [as_gzip, as_zstd] = packed();
        assert_eq!(text(gzip, &as_gzip).expect("it is gzip"), whole);
        assert_eq!(text(zstd, &as_zstd).expect("it is Zstandard"), whole);
        for bytes in [as_gzip, as_zstd, whole.clone().into_bytes()] {
            assert_eq!(text(of_bytes, &bytes).expect("it can be told"), whole);
        }
    }

    #[test]
    fn a_file_that_was_cut_is_not_taken_for_a_whole_one() {
        let [as_gzip, as_zstd] = packed();
        for (unpack, bytes) in [(gzip as fn(Stream) -> _, as_gzip), (zstd, as_zstd)] {
            for cut in [1, 7, bytes.len() / 2] {
                assert!(text(unpack, &bytes[..bytes.len() - cut]).is_err(), "{cut}");
            }
        }
    }
}
