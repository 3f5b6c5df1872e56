//! The commands that read the registry without the portal, as `docs/API.md` has them. They work with any number of
//! prefix bits.

use super::anatomy::EXAMPLE;

/// The commands for a registry at this address (no slash at its end): the newest snapshot, one ID, whether it is what
/// was published, who made it, and all checks. Each goes on from those before it, and has the name of its button before it.
pub(super) fn all(registry: &str) -> [(&'static str, String); 5] {
    // Nothing in an address can end the quotation marks.
    let registry = registry.replace('\'', "%27");
    [
        (
            "copy-newest",
            format!("URL='{registry}'\ncurl -s $URL/latest.json > latest.json\njq -r .snapshot latest.json | jq"),
        ),
        ("copy-one", format!("ID={EXAMPLE}\n{ONE}")),
        ("copy-same", SAME.to_owned()),
        ("copy-maker", MAKER.to_owned()),
        ("copy-verify", "robot-registry lookup $ID $URL".to_owned()),
    ]
}

/// The root takes the bits left over, every lower node eight (`docs/FORMATS.md`, "The unit tree").
const ONE: &str = r#"get() { curl -s $URL/objects/${1:0:2}/$1.json; }
object=$(jq -r .snapshot latest.json | jq -r .units.root)
bits=$(jq -r .snapshot latest.json | jq .units.prefix_bits)
prefix=$((16#$(printf %s $ID | sha256sum | cut -c1-8) >> (32 - bits)))
while [ $bits -gt 0 ]; do
  width=$(((bits - 1) % 8 + 1)); bits=$((bits - width))
  place=$(((prefix >> bits) & ((1 << width) - 1)))
  object=$(get $object | jq -r ".children[$place]")
done
get $object > bucket.json
jq --arg id $ID '.units[] | select(.id == $id)' bucket.json"#;

const SAME: &str = "sha256sum bucket.json; echo $object
jq -rj '.objects[0]' latest.json | sha256sum
jq -r .snapshot latest.json | jq -r .units.root";

const MAKER: &str = r#"index=$(jq -r .snapshot latest.json | jq -r .manufacturers.index)
get $index | jq --arg id $ID '.manufacturers[] | select(.country + .code == $id[:6])'"#;

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn an_address_stays_between_its_quotation_marks() {
        let [(_, newest), ..] = all("https://robots.example/it's/registry/v1");
        assert!(newest.starts_with("URL='https://robots.example/it%27s/registry/v1'\n"), "{newest}");
    }
}
